package vn.tdkt.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.model.PersonChecker;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.EnteredPost;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.RegisterIntake;

/** Tables of persons with their posts. */
@Component
class PeopleDesk implements Desk<EnteredPost> {
  private final KnownRegister register;
  private final RegisterIntake intake;

  PeopleDesk(KnownRegister register, RegisterIntake intake) {
    this.register = register;
    this.intake = intake;
  }

  @Override
  public IntakeKind kind() {
    return IntakeKind.PEOPLE;
  }

  @Override
  public Map<Column, List<String>> lists() {
    return Map.of(Column.DUTY, List.of(Words.of("intake").say("duty.list").split("\\|")));
  }

  @Override
  public Checker<EnteredPost> checker(Target target) {
    List<KnownUnit> units = register.units(target);
    return new PersonChecker(units, register.posts(units), register.today());
  }

  @Override
  public void write(Target target, List<EnteredPost> entries, Act act) {
    intake.addPosts(target.jurisdiction(), target.fictional(), entries, act);
  }

  @Override
  public Outcome<UUID> takeBack(Act act) {
    return intake.takeBack(act);
  }
}
