package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgeMove;
import vn.tdkt.pledges.Pledges;
import vn.tdkt.pledges.Pledging;
import vn.tdkt.pledges.Signatory;

/** Invented pledges of the practice block: one that half of its members have signed, one draft. */
@Component
class SamplePledges {
  private static final Words WORDS = Words.of("sample");
  private static final LocalDate DAY = LocalDate.of(2024, 2, 20);
  private static final int SIGNED = 2;

  private final Pledges pledges;
  private final Pledging pledging;

  SamplePledges(Pledges pledges, Pledging pledging) {
    this.pledges = pledges;
    this.pledging = pledging;
  }

  void load(BlockYear block, UnitId unit, Access officer) {
    Access program = Places.program(block.jurisdiction());
    Pledge between =
        written(block.scope(), block.label(), "pledge.block", program.actor(), program);
    Done.of(pledging.move(between, PledgeMove.OPEN_IT, "", program.actor()));
    for (Signatory signatory : pledges.signatories(between).subList(0, SIGNED)) {
      Done.of(pledging.sign(now(between, program), signatory, DAY, program.actor()));
    }
    Scope own = Scope.unit(block.jurisdiction().value(), unit.value());
    written(own, block.label(), "pledge.unit", officer.actor(), officer);
  }

  private Pledge written(Scope place, String year, String key, Actor by, Access reader) {
    Pledge pledge = Done.of(pledging.begin(place, year, null, by));
    List<String> points = WORDS.say(key).lines().toList();
    Pledge.Said said =
        new Pledge.Said(points, DAY, WORDS.say("pledge.venue"), WORDS.say("pledge.movement"));
    Done.of(pledging.write(pledge, said, by));
    return now(pledge, reader);
  }

  private Pledge now(Pledge pledge, Access reader) {
    return pledges.pledge(pledge.id(), reader);
  }
}
