package vn.tdkt.archive;

import java.util.stream.Collectors;
import vn.tdkt.kernel.Texts;

/** What a record is found by. */
final class RecordWords {
  private RecordWords() {}

  /** All that it says. */
  static String of(ArchivedRecord record) {
    return Abbreviations.spelledOut(
        record.values().stream().map(Value::text).collect(Collectors.joining(" . ")));
  }

  /** The name of whom it rewards, for names that are nearly the same; empty for a paper. */
  static String folded(ArchivedRecord record) {
    return Texts.folded(record.value(FieldKind.RECIPIENT).text());
  }
}
