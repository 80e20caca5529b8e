package vn.tdkt.intake.model;

import static vn.tdkt.intake.model.Column.*;

import java.util.List;
import java.util.Set;
import vn.tdkt.kernel.Words;

/** What a table brings in. */
public enum IntakeKind {
  UNITS(
      Set.of(UNIT_NAME, UNIT_KIND),
      List.of(
          UNIT_NAME, SHORT_NAME, SYMBOL, UNIT_KIND, PARENT, ADDRESS, FOUNDING, FOUNDED_ON, SINCE)),
  PEOPLE(Set.of(FULL_NAME, UNIT, POST), List.of(FULL_NAME, BORN, UNIT, POST, DUTY, SINCE)),
  HONOURS(
      Set.of(UNIT, TITLE, YEARS, DECISION, DECIDED_ON, ISSUER),
      List.of(FULL_NAME, BORN, UNIT, TITLE, YEARS, DECISION, DECIDED_ON, ISSUER));

  private final Set<Column> required;
  private final List<Column> columns;

  IntakeKind(Set<Column> required, List<Column> columns) {
    this.required = required;
    this.columns = columns;
  }

  /** In the order of the template. */
  public List<Column> columns() {
    return columns;
  }

  public boolean requires(Column column) {
    return required.contains(column);
  }

  /** As people read it. */
  public String words() {
    return Words.of("intake").say("kind." + name());
  }
}
