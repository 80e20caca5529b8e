package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * A unit is entered below this one: an agency of the province, a department, a member association.
 */
@Component
@Order(1)
class AddUnit implements UnitAct {
  private final Units units;
  private final Clock clock;

  AddUnit(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "them";
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    String usual = unit.kind().isJurisdiction() ? "" : UnitKind.DEPARTMENT.name();
    List<Field.Choice> kinds =
        Stream.of(UnitKind.values())
            .filter(kind -> !kind.isJurisdiction())
            .map(kind -> new Field.Choice(kind.name(), kind.words()))
            .toList();
    return List.of(
        Inputs.choice(typed, "kind", usual, kinds),
        Inputs.line(typed, "name", "").asRequired(),
        Inputs.line(typed, "shortName", "").withHint(say("hint.short-name")),
        Inputs.line(typed, "symbol", "").withHint(say("hint.symbol")),
        Inputs.day(typed, "since", LocalDate.now(clock)).withHint(say("hint.since")));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    NewUnit next =
        new NewUnit(
            typed.one(UnitKind.class, "kind"),
            Names.read(typed),
            unit.id(),
            typed.day("since"),
            unit.fictional());
    return units.enter(next, by);
  }

  private static String say(String key) {
    return Words.of("organisation").say(key);
  }
}
