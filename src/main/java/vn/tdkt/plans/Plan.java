package vn.tdkt.plans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Span;
import vn.tdkt.issuance.IssuanceState;
import vn.tdkt.issuance.IssuanceStep;
import vn.tdkt.issuance.Issue;
import vn.tdkt.issuance.OwnPaper;
import vn.tdkt.issuance.PaperSort;
import vn.tdkt.kernel.Words;

/**
 * The plan of a unit for one emulation year.
 *
 * @param year the label of the year: "2024", "2024–2025"
 * @param issue number and date as the records officer gave them, or null before
 * @param version of the plan with all its text and targets
 */
public record Plan(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String year,
    Span time,
    IssuanceState state,
    @Nullable Issue issue,
    @Nullable String voided,
    long version)
    implements OwnPaper {
  private static final Words WORDS = Words.of("plans");
  private static final PaperSort SORT =
      new PaperSort(
          "plans.plan-", WORDS.say("noun"), WORDS.say("field.number.hint"), WORDS.under("move."));

  @Override
  public PaperSort sort() {
    return SORT;
  }

  Plan moved(IssuanceStep step) {
    return new Plan(
        id, jurisdiction, unit, year, time, step.move().to(), step.issue(), step.voided(), version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Plan seen(long seenVersion) {
    return new Plan(id, jurisdiction, unit, year, time, state, issue, voided, seenVersion);
  }

  /** "/ke-hoach/…". */
  @Override
  public String address() {
    return "/ke-hoach/" + id;
  }
}
