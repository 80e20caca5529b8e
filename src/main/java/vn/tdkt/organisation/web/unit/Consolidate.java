package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

/** The unit and others become a new one (hợp nhất). */
@Component
@Order(6)
class Consolidate implements UnitAct {
  private final Successions successions;
  private final Siblings siblings;
  private final Clock clock;

  Consolidate(Successions successions, Siblings siblings, Clock clock) {
    this.successions = successions;
    this.siblings = siblings;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.REGISTER;
  }

  @Override
  public String slug() {
    return "hop-nhat";
  }

  @Override
  public boolean reorganises() {
    return true;
  }

  @Override
  public List<Field> fields(UnitView unit, Typed typed) {
    List<Field> fields = new ArrayList<>();
    fields.add(Inputs.choices(typed, "others", siblings.of(unit)));
    fields.addAll(Names.fields(new UnitName("", "", ""), typed));
    fields.add(Inputs.day(typed, "on", LocalDate.now(clock)));
    fields.add(Inputs.decision(typed));
    return fields;
  }

  @Override
  public Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by) {
    Stream<UnitId> others = typed.ids("others").stream().map(UnitId::new);
    return successions.consolidate(
        Stream.concat(Stream.of(unit.id()), others).toList(),
        Names.read(typed),
        typed.day("on"),
        typed.text("decision"),
        by);
  }
}
