package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.Successions;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** New units come from this one, which goes on (tách) or ends (chia). */
@Component
@Order(7)
class Split implements UnitAct {
  private final Successions successions;
  private final Clock clock;

  Split(Successions successions, Clock clock) {
    this.successions = successions;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "chia-tach";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    return List.of(
        Inputs.lines(typed, "names", "").asRequired(),
        Inputs.yesOrNo(typed, "goesOn", true),
        Inputs.day(typed, "on", LocalDate.now(clock)),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    List<UnitName> names =
        typed.lines("names").stream().map(name -> new UnitName(name, "", "")).toList();
    return successions.split(
        unit.id(), names, Inputs.yes(typed, "goesOn"), typed.day("on"), typed.text("decision"), by);
  }
}
