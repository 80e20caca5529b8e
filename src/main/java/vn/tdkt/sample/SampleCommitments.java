package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.commitments.Commitments;
import vn.tdkt.commitments.Committing;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.SheetHead;

/** The officer has committed for the year, the others of the unit have yet to. */
@Component
class SampleCommitments implements BesideThePlan {
  private static final String YEAR = "2024";
  private static final LocalDate MADE = LocalDate.of(2024, 2, 19);
  private static final Words WORDS = Words.of("sample");

  private final Commitments commitments;
  private final Committing committing;

  SampleCommitments(Commitments commitments, Committing committing) {
    this.commitments = commitments;
    this.committing = committing;
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    commitments
        .self(officer)
        .ifPresent(
            self ->
                Done.of(
                    committing.make(
                        new Committing.Whose(sheet.unit().value(), self.person(), YEAR),
                        MADE,
                        List.of(WORDS.say("commitment.first"), WORDS.say("commitment.second")),
                        officer.actor())));
  }
}
