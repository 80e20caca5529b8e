package vn.tdkt.archive;

import java.util.Arrays;
import java.util.List;
import vn.tdkt.kernel.Words;

/**
 * What a record says of a paper, or of one line of an award, in the order in which it is checked.
 */
public enum FieldKind {
  /** Tên loại: "Quyết định". */
  TITLE(RecordKind.PAPER, false),
  NUMBER(RecordKind.PAPER, true),
  DATE(RecordKind.PAPER, true),
  ISSUER(RecordKind.PAPER, true),
  SUBJECT(RecordKind.PAPER, true),
  SIGNED_AS(RecordKind.PAPER, false),
  SIGNATORY(RecordKind.PAPER, true),
  /** From when it holds, as printed: "ngày ký". */
  EFFECT(RecordKind.PAPER, false),
  /** How many the paper says that it rewards. */
  STATED(RecordKind.PAPER, false),
  /** A person or a collective. */
  RECIPIENT(RecordKind.AWARD, true),
  POSITION(RecordKind.AWARD, false),
  /** Title or form of commendation. */
  AWARD(RecordKind.AWARD, true);

  private final RecordKind record;
  private final boolean required;

  FieldKind(RecordKind record, boolean required) {
    this.record = record;
    this.required = required;
  }

  public static List<FieldKind> of(RecordKind record) {
    return Arrays.stream(values()).filter(field -> field.record == record).toList();
  }

  /** A record without it is not complete, and so needs a second look. */
  public boolean required() {
    return required;
  }

  /** As people read it. */
  public String words() {
    return Words.of("archive").say("field." + name());
  }
}
