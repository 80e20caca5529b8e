package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.Attendance;
import vn.tdkt.gatherings.Convening;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.Givers;
import vn.tdkt.gatherings.Giving;
import vn.tdkt.gatherings.Occasion;
import vn.tdkt.gatherings.OccasionKind;
import vn.tdkt.gatherings.Occasions;
import vn.tdkt.gatherings.Presence;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;

/** An invented joint activity of the practice block, a training of one member, a donation. */
@Component
class SampleGatherings {
  private static final Words WORDS = Words.of("sample");
  private static final LocalDate ACTIVITY = LocalDate.of(2024, 5, 10);
  private static final LocalDate TRAINING = LocalDate.of(2024, 3, 12);
  private static final int TRAINED = 42;
  private static final long AMOUNT = 5_000_000;
  private static final int GAVE = 12;
  private static final int STAFF = 15;

  private final Occasions occasions;
  private final Convening convening;
  private final Donations donations;

  SampleGatherings(Occasions occasions, Convening convening, Donations donations) {
    this.occasions = occasions;
    this.convening = convening;
    this.donations = donations;
  }

  void load(BlockYear block, UnitId unit, Access officer) {
    Access program = Places.program(block.jurisdiction());
    Occasion activity = activity(block, program);
    Scope own = Scope.unit(block.jurisdiction().value(), unit.value());
    Occasion.Said training =
        new Occasion.Said(
            OccasionKind.TRAINING, WORDS.say("gathering.training"), TRAINING, "", TRAINED);
    Done.of(convening.convene(own, block.label(), training, List.of(), officer.actor()));
    Donation.Said paid =
        new Donation.Said(
            WORDS.say("donation.fund"),
            AMOUNT,
            ACTIVITY,
            WORDS.say("donation.sections").lines().toList(),
            new Giving(null, "", new Givers(GAVE, STAFF), activity.id()));
    Done.of(
        donations.donate(block.scope(), unit.value(), block.label(), paid, false, program.actor()));
  }

  /** All came but the last, which had a reason. */
  private Occasion activity(BlockYear block, Access program) {
    Occasion.Said said =
        new Occasion.Said(
            OccasionKind.BLOCK_ACTIVITY, WORDS.say("gathering.activity"), ACTIVITY, "", null);
    Occasion occasion =
        Done.of(
            convening.convene(
                block.scope(),
                block.label(),
                said,
                block.membersOn(block.within(ACTIVITY)).stream()
                    .map(member -> member.unit().value())
                    .toList(),
                program.actor()));
    Attendance last = occasions.attendance(occasion, program).getLast();
    Done.of(
        convening.note(
            occasion,
            last,
            Presence.EXCUSED,
            null,
            WORDS.say("gathering.reason"),
            program.actor()));
    Occasion noted = occasions.occasion(occasion.id(), program);
    return Done.of(convening.presentRest(noted, program.actor()));
  }
}
