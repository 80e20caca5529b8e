package vn.tdkt.intake;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tdkt.intake.model.Checker;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Outcome;

/** What one kind of table needs of those who keep the record. */
interface Desk<E> {
  IntakeKind kind();

  /** What can be chosen in a column of the template. */
  Map<Column, List<String>> lists();

  /** With all that is on record below the target, read at once. */
  Checker<E> checker(Target target);

  /** Some hundred rows at once, in the transaction of the act. */
  void write(Target target, List<E> entries, Act act);

  Outcome<UUID> takeBack(Act act);
}
