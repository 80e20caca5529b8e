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
 * @param checkedBy the account that looked first
 * @param reason why it was returned or voided
 */
public record ArchivedRecord(
    UUID id,
    UUID batch,
    UUID file,
    @Nullable UUID paper,
    int position,
    RecordState state,
    @Nullable UUID checkedBy,
    @Nullable String checkedByName,
    @Nullable String confirmedByName,
    @Nullable String reason,
    long version,
    List<Value> values) {
  public ArchivedRecord {
    values = List.copyOf(values);
  }

  /** The same with other values. */
  public ArchivedRecord with(List<Value> others) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        state,
        checkedBy,
        checkedByName,
        confirmedByName,
        reason,
        version,
        others);
  }

  /** The same one step further; why it stood where it stood is behind it. */
  ArchivedRecord moved(RecordMove move) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        move.to(),
        checkedBy,
        checkedByName,
        confirmedByName,
        null,
        version,
        values);
  }

  ArchivedRecord checkedBy(Actor by) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        state,
        by.account(),
        by.fullName(),
        null,
        reason,
        version,
        values);
  }

  ArchivedRecord confirmedBy(Actor by) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        state,
        checkedBy,
        checkedByName,
        by.fullName(),
        reason,
        version,
        values);
  }

  ArchivedRecord because(String why) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        state,
        checkedBy,
        checkedByName,
        confirmedByName,
        why,
        version,
        values);
  }

  /** The same with the version that the person saw. */
  ArchivedRecord at(long seenVersion) {
    return new ArchivedRecord(
        id,
        batch,
        file,
        paper,
        position,
        state,
        checkedBy,
        checkedByName,
        confirmedByName,
        reason,
        seenVersion,
        values);
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
