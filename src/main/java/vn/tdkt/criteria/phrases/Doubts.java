package vn.tdkt.criteria.phrases;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words inside a label that could mean more than a name. */
final class Doubts {
  private static final Form FIGURES =
      Form.of(
          "\\d.*|.*[-–−+/]|.*(?:%|<ANY-POINTS>|\\bđiểm\\b(?! (?:cầu|trường))|<MOST>"
              + "|\\blần thứ\\b|\\b(?:cứ|mỗi|từng) \\d"
              + "|\\b(?:trừ|cộng)\\b(?! (?:đồng|sản|hòa|hoà|tác))).*");

  private static final Form CONDITION =
      Form.of(
          "\\(|^(?:hoặc|hay|riêng|kể cả|ngoài ra)\\b|\\b(?:nếu|(?:sau|trước|quá|đến|từ) (?:ngày|tháng|quý)|không áp dụng|không tính|không kể|loại trừ|trừ khi|ngoại trừ|trừ trường hợp|trừ các|riêng|bình quân|điểm trung bình|gấp đôi|lũy tiến"
              + "|trở đi|trở lên|trở xuống|tái phạm|lần thứ|hoặc (?:mỗi|từng)|tùy|tuỳ|tương ứng|tỷ lệ|tỉ lệ|hệ số|tối thiểu"
              + "|tối đa|không quá|chỉ (?:tính|lấy|trừ|khi|áp dụng)|khách quan|bất khả kháng|thì|nhưng|đồng thời"
              + "|nhân với|nhân đôi)\\b");

  private Doubts() {}

  /** Figures and points in what should only be a name: another form of words is meant. */
  static boolean figures(@Nullable String label) {
    return label != null && FIGURES.is(label);
  }

  /** A condition or an exception in a label. */
  static boolean condition(String label) {
    return CONDITION.in(label);
  }

  /** A label as a rule bears it: with a capital, without marks at its ends. */
  static String label(String printed) {
    String text = printed.strip().replaceAll("[\\s,:;.\\-–…]+$", "");
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
