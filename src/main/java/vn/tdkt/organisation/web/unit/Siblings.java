package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;

/** The other units below the same body, as lines to choose from. */
@Component
class Siblings {
  private final Units units;
  private final Clock clock;

  Siblings(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  List<Field.Choice> of(UnitView unit) {
    UnitId parent = unit.parent();
    return parent == null
        ? List.of()
        : units.below(parent, LocalDate.now(clock)).stream()
            .filter(other -> !other.id().equals(unit.id()))
            .map(Inputs::of)
            .toList();
  }
}
