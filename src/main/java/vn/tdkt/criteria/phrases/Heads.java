package vn.tdkt.criteria.phrases;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** What stands above a list or a table, or beside it, without points of its own. */
final class Heads {
  private static final String BY =
      "(?:(?:chấm|tính) điểm )?(?:theo|căn cứ|dựa trên|dựa vào)(?: vào)?";

  private static final List<Form> FILLERS =
      List.of(
          Form.of(
              BY
                  + " (?:các )?(?:mức độ|mức|mức điểm|thang điểm)(?: thực hiện)?(?: sau| như sau| sau đây)?"),
          Form.of(
              "(?:cụ thể|như sau|trong đó|cụ thể như sau|các mức|mức điểm|cách tính|cách chấm)"
                  + "(?: điểm)?(?: như sau)?"),
          Form.of("không trừ quá điểm tối đa(?: của (?:tiêu chí|mục|nội dung)(?: này)?)?"));

  private static final List<Form> LISTS =
      List.of(
          Form.of(
              BY
                  + "(?: kết quả)?(?: thực hiện)?(?: (?:tốt|đầy đủ|đủ))?(?: (?:các|đối với các))?"
                  + "(?: \\d+)?(?: (?:nội dung|công việc|nhiệm vụ|việc|bước|phần))?(?: công việc)?(?: sau| như sau| sau đây)?"),
          Form.of(
              "(?:gồm|bao gồm|(?:thực hiện )?(?:đầy đủ |đủ |tốt )?(?:các |\\d+ )(?:nội dung|công việc|nhiệm vụ|việc|bước|phần))"
                  + "(?: \\d+)?(?: (?:các )?(?:nội dung|công việc|nhiệm vụ|việc))?(?: sau| như sau| sau đây| gồm)*"));

  private static final Form ALL_OF =
      Form.of(
          "(?:(?:đạt|có|bảo đảm|đảm bảo|đáp ứng|thực hiện) )?(?:đủ|đầy đủ|tất cả|đồng thời)(?: cả)? (?:các |\\d+ )?"
              + "(?:điều kiện|yêu cầu|tiêu chuẩn)(?: sau| như sau| sau đây)?(?: (?:được|đạt) điểm tối đa)?");

  private static final Form SHARE =
      Form.of(
          BY
              + " (?:tỷ lệ|tỉ lệ) (?<of>\\S.*?)(?: ?/ ?| (?:trên|so với)(?: tổng số| tổng)? )(?<out>\\S.*?)");

  private static final Form FORMULA =
      Form.of(
          "(?:(?:số )?điểm(?: đạt| được)? ?= ?)?(?:"
              + "(?:điểm tối đa|số điểm tối đa) ?(?:x|×|\\*|nhân với|nhân) ?\\(?(?<of>[^()/]*?)(?: ?/ ?| chia(?: cho)? )(?<out>[^()/]*?)\\)?"
              + "|\\(?(?<of2>[^()/=]*?)(?: ?/ ?| chia(?: cho)? )(?<out2>[^()/]*?)\\)? ?(?:x|×|\\*|nhân với|nhân) ?(?:điểm tối đa|số điểm tối đa))");

  private static final Form NOTHING =
      Form.of(
          "(?:nếu |trường hợp |đơn vị )?không (?:có )?phát sinh(?: [^,]*?)?,?(?: (?:thì|được|vẫn|tính|chấm|đạt))* (?:đủ )?(?:số )?điểm tối đa");

  private static final Form RATED =
      Form.of(
          "\\b(?:chỉ số|xếp loại|phân loại|xếp hạng|đánh giá|kiểm định|mức độ hoàn thành nhiệm vụ)\\b");

  private static final Form RATING = Form.of(BY + "(?: (?:kết quả|mức(?! độ)|thông báo))* <WHAT>");
  private static final Form AWARDS =
      Form.of(BY + ".*\\b(?:khen thưởng|danh hiệu|giải thưởng|mức hạng)\\b.*");
  private static final Form HIGHEST =
      Form.of(
          "(?<limit>.*?)\\bchỉ (?:lấy|tính|chấm|cộng)(?: điểm)?\\b[^\\d%]*\\bcao nhất\\b[^\\d%]*");
  private static final Form LIMIT = Form.of("\\b(?:mỗi|từng)\\b");

  private Heads() {}

  static @Nullable Clause read(Piece piece) {
    String text = piece.text();
    Matcher highest = HIGHEST.whole(text);
    if (highest != null) {
      return new Clause.Highest(text, !LIMIT.in(text));
    }
    if (FILLERS.stream().anyMatch(form -> form.is(text))) {
      return new Clause.Filler(text);
    }
    if (ALL_OF.is(text)) {
      return new Clause.AllOf(text);
    }
    if (LISTS.stream().anyMatch(form -> form.is(text))) {
      return new Clause.ListHead(text);
    }
    Clause share = share(text);
    return share == null ? source(piece) : share;
  }

  private static @Nullable Clause share(String text) {
    if (NOTHING.is(text)) {
      return new Clause.NothingIsFull(text);
    }
    Matcher share = SHARE.whole(text);
    if (share != null) {
      return new Clause.Share(text, share.group("of"), share.group("out"), false);
    }
    Matcher formula = FORMULA.whole(text);
    if (formula == null) {
      return null;
    }
    String of = formula.group("of") == null ? formula.group("of2") : formula.group("of");
    String out = formula.group("out") == null ? formula.group("out2") : formula.group("out");
    return of.isBlank() || out.isBlank()
        ? null
        : new Clause.Share(text, of.strip(), out.strip(), true);
  }

  private static @Nullable Clause source(Piece piece) {
    if (AWARDS.is(piece.text())) {
      return new Clause.Awards(piece.text());
    }
    Matcher rating = RATING.whole(piece.text());
    return rating != null && RATED.in(rating.group("what"))
        ? new Clause.Rating(piece.text(), Doubts.label(rating.group("what")))
        : null;
  }
}
