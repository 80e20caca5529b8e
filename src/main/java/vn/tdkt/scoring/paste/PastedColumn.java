package vn.tdkt.scoring.paste;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.tdkt.criteria.Column;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/** What a column of a pasted table holds; told by its head, the first that fits. */
public enum PastedColumn {
  NUMBER("s?tt|so tt|so thu tu"),
  BLOCK(".*\\b(khoi|cum|hoi dong)\\b.*|tham dinh.*"),
  ADJUSTMENT(".*(thuong|cong)\\b.*\\btru\\b.*"),
  EXPLANATION(".*(giai trinh|ly do|dien giai|thuyet minh|ghi chu).*"),
  EVIDENCE(".*(minh chung|kiem chung|tai lieu).*"),
  BONUS(".*((?<!khen )thuong|diem cong|cong them).*"),
  DEDUCTION(".*\\btru\\b.*"),
  SELF(".*(tu cham|tu danh gia|don vi cham|diem dat|diem chi tieu).*"),
  MAX(".*(toi da|diem chuan|thang diem|quy dinh).*|diem"),
  METHOD(".*(phuong phap|cach tinh|cach cham).*"),
  NAME("(noi dung|tieu chi|chi tieu)\\b.*"),
  NOTHING("");

  private final Pattern head;

  PastedColumn(String head) {
    this.head = Pattern.compile(head);
  }

  /**
   * Reads a head.
   *
   * @param text of one row, or of several rows above each other
   * @param printed the columns that the criteria set prints: their own heads go before all others
   */
  static PastedColumn of(String text, List<Column> printed) {
    String folded = Texts.folded(text).replaceAll("\\s+", " ");
    return printed.stream()
        .filter(column -> Texts.folded(column.label()).equals(folded))
        .map(column -> valueOf(column.kind().name()))
        .findFirst()
        .orElseGet(() -> told(folded));
  }

  private static PastedColumn told(String folded) {
    return Arrays.stream(values())
        .filter(column -> column.head.matcher(folded).matches())
        .findFirst()
        .orElse(NOTHING);
  }

  /** As people read it. */
  public String words() {
    return Words.of("scoring").say("pasted.column." + name());
  }
}
