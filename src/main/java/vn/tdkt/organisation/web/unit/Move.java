package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Moves;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** From a day on the unit stands under another body of its province (chuyển cơ quan chủ quản). */
@Component
@Order(4)
class Move implements UnitAct {
  private final Moves moves;
  private final Units units;
  private final Clock clock;

  Move(Moves moves, Units units, Clock clock) {
    this.moves = moves;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "chuyen";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    List<Scope> province = List.of(Scope.jurisdiction(unit.jurisdiction().value()));
    List<Field.Choice> bodies =
        units.search(province, "", today).stream()
            .filter(body -> !body.id().equals(unit.id()) && !body.id().equals(unit.parent()))
            .map(Inputs::of)
            .toList();
    return List.of(
        Inputs.choice(typed, "parent", "", bodies),
        Inputs.day(typed, "on", today),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    UnitId parent = new UnitId(typed.id("parent"));
    return moves.move(unit.id(), parent, typed.day("on"), typed.text("decision"), by);
  }
}
