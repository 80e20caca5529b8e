package vn.tdkt.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.model.UnitChecker;
import vn.tdkt.intake.model.UnitEntry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.EnteredUnit;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.RegisterIntake;
import vn.tdkt.organisation.UnitKind;

/** Tables of units. */
@Component
class UnitDesk implements Desk<UnitEntry> {
  private final KnownRegister register;
  private final RegisterIntake intake;

  UnitDesk(KnownRegister register, RegisterIntake intake) {
    this.register = register;
    this.intake = intake;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.UNITS;
  }

  @Override
  public Map<Column, List<String>> lists() {
    return Map.of(
        Column.UNIT_KIND,
        Stream.of(UnitKind.values())
            .filter(kind -> !kind.isJurisdiction())
            .map(UnitKind::words)
            .toList());
  }

  @Override
  public Checker<UnitEntry> checker(Target target) {
    return new UnitChecker(
        target.unit(), target.fictional(), register.units(target), register.today());
  }

  @Override
  public void write(Target target, List<UnitEntry> entries, Act act) {
    List<EnteredUnit> entered = new ArrayList<>();
    List<KnownUnit> described = new ArrayList<>();
    for (UnitEntry entry : entries) {
      switch (entry) {
        case UnitEntry.Entered(EnteredUnit unit) -> entered.add(unit);
        case UnitEntry.Described(KnownUnit unit) -> described.add(unit);
      }
    }
    intake.addUnits(target.jurisdiction(), entered, act);
    intake.describe(described, act);
  }

  @Override
  public Outcome<UUID> takeBack(Act act) {
    return intake.takeBack(act);
  }
}
