package vn.tdkt.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.organisation.KnownPost;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.RegisterIntake;

/** What the desks read of the register of units and people. */
@Component
class KnownRegister {
  private final RegisterIntake intake;
  private final Clock clock;

  KnownRegister(RegisterIntake intake, Clock clock) {
    this.intake = intake;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  List<KnownUnit> units(Target target) {
    boolean top = target.unit().equals(target.jurisdiction());
    Scope place =
        top
            ? Scope.jurisdiction(target.jurisdiction().value())
            : Scope.unit(target.jurisdiction().value(), target.unit().value());
    return intake.units(place, today());
  }

  List<KnownPost> posts(List<KnownUnit> units) {
    return intake.posts(units.stream().map(KnownUnit::id).toList());
  }
}
