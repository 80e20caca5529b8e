package vn.tdkt.archive;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Actor;

/**
 * What was taken from a paper, and how far a person stands behind it.
 *
 * @param paper the record of the paper, for one line of its award; null for the paper itself
 * @param position 0 for the paper, then line by line
 */
public record ArchivedRecord(
    UUID id,
    UUID batch,
    UUID file,
    @Nullable UUID paper,
    int position,
    Standing standing,
    long version,
    List<Value> values) {
  /**
   * Where a record stands on its way, and who brought it there.
   *
   * @param checkedBy the account that looked first
   * @param reason why it was returned or voided
   */
  public record Standing(
      RecordState state,
      @Nullable UUID checkedBy,
      @Nullable String checkedByName,
      @Nullable String confirmedByName,
      @Nullable String reason) {}

  public ArchivedRecord {
    values = List.copyOf(values);
  }

  public RecordState state() {
    return standing.state;
  }

  public @Nullable UUID checkedBy() {
    return standing.checkedBy;
  }

  public @Nullable String checkedByName() {
    return standing.checkedByName;
  }

  public @Nullable String confirmedByName() {
    return standing.confirmedByName;
  }

  public @Nullable String reason() {
    return standing.reason;
  }

  /** The same with other values. */
  public ArchivedRecord with(List<Value> others) {
    return new ArchivedRecord(id, batch, file, paper, position, standing, version, others);
  }

  /** The same with the version that the person saw. */
  ArchivedRecord at(long seenVersion) {
    return new ArchivedRecord(id, batch, file, paper, position, standing, seenVersion, values);
  }

  private ArchivedRecord standing(Standing next) {
    return new ArchivedRecord(id, batch, file, paper, position, next, version, values);
  }

  /** The same one step further; why it stood where it stood is behind it. */
  ArchivedRecord moved(RecordMove move) {
    return standing(new Standing(move.to(), checkedBy(), checkedByName(), confirmedByName(), null));
  }

  ArchivedRecord checkedBy(Actor by) {
    return standing(new Standing(state(), by.account(), by.fullName(), null, reason()));
  }

  ArchivedRecord confirmedBy(Actor by) {
    return standing(new Standing(state(), checkedBy(), checkedByName(), by.fullName(), reason()));
  }

  ArchivedRecord because(String why) {
    return standing(new Standing(state(), checkedBy(), checkedByName(), confirmedByName(), why));
  }

  public RecordKind kind() {
    return paper == null ? RecordKind.PAPER : RecordKind.AWARD;
  }

  /** The value of a field; a missing one where nothing is kept of it. */
  public Value value(FieldKind field) {
    return values.stream()
        .filter(value -> value.field() == field)
        .findFirst()
        .orElse(Value.missing(field));
  }

  /** What the record is called in lists. */
  public String title() {
    FieldKind head = kind() == RecordKind.PAPER ? FieldKind.NUMBER : FieldKind.RECIPIENT;
    return Optional.of(value(head).text()).filter(text -> !text.isBlank()).orElse("…");
  }
}
