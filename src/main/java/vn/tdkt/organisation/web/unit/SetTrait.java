package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Trait;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * What scoring rules ask about the unit: the kind of its Party organisation, whether it is indexed.
 */
@Component
@Order(1)
class SetTrait implements UnitAct {
  private final Units units;
  private final Clock clock;

  SetTrait(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.BODIES;
  }

  @Override
  public String slug() {
    return "thuoc-tinh";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    List<Field.Choice> lines =
        Stream.of(Trait.values())
            .flatMap(trait -> trait.allowed().stream().map(v -> line(trait, v)))
            .toList();
    return List.of(
        Inputs.choice(typed, "trait", "", lines), Inputs.day(typed, "from", LocalDate.now(clock)));
  }

  private static Field.Choice line(Trait trait, String value) {
    return new Field.Choice(trait + ":" + value, trait.words() + ": " + trait.words(value));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    String[] chosen = typed.text("trait").split(":", 2);
    Trait trait = Trait.valueOf(chosen[0]);
    return units.setTrait(unit.id(), trait, chosen[1], typed.day("from"), by);
  }
}
