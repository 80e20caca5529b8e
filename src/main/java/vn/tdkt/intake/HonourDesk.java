package vn.tdkt.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.honours.EnteredHonour;
import vn.tdkt.honours.Honours;
import vn.tdkt.honours.Title;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.HonourChecker;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.UnitId;

/** Tables of awards that were conferred. */
@Component
class HonourDesk implements Desk<EnteredHonour> {
  private final KnownRegister register;
  private final Honours honours;

  HonourDesk(KnownRegister register, Honours honours) {
    this.register = register;
    this.honours = honours;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.HONOURS;
  }

  @Override
  public Map<Column, List<String>> lists() {
    return Map.of(Column.TITLE, honours.titles().stream().map(Title::name).toList());
  }

  @Override
  public Checker<EnteredHonour> checker(Target target) {
    List<KnownUnit> units = register.units(target);
    List<UnitId> ids = units.stream().map(KnownUnit::id).toList();
    return new HonourChecker(
        units, register.posts(units), honours.titles(), honours.of(ids), register.today());
  }

  @Override
  public void write(Target target, List<EnteredHonour> entries, Act act) {
    honours.add(target.jurisdiction(), entries, act);
  }

  @Override
  public Outcome<UUID> takeBack(Act act) {
    return honours.takeBack(act, Words.of("intake").say("taken-back"));
  }
}
