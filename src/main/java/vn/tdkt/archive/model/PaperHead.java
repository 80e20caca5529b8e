package vn.tdkt.archive.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Value;
import vn.tdkt.archive.model.Piece.Text;

/** Reads what the layout of an official paper puts in fixed places (Decree 30/2020 and before). */
final class PaperHead {
  private static final Pattern TITLE =
      Pattern.compile(
          "(quyet dinh|to trinh|bao cao|thong bao|ke hoach|bien ban|huong dan|nghi quyet|danh sach)"
              + "( cua .*)?");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:^|S[ốôồoóò]\\s*[:.]?\\s*)(\\d+[a-zA-Z]?(?:/\\d{4})?\\s*/\\s*"
              + "\\p{Lu}[\\p{L}\\d]*(?:\\s?[-–]\\s?[\\p{Lu}\\d&]+)*)");

  private static final Pattern DATE =
      Pattern.compile(
          "ngày\\s+(\\d{1,2})\\s+tháng\\s+(\\d{1,2})\\s+năm\\s+(\\d{4})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern ABOUT =
      Pattern.compile("^(Về việc|V/v)\\s*:?\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SIGNED_AS =
      Pattern.compile(
          "((?:TM|KT|TL|TUQ|Q)\\.?\\s)?.*(CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|BÍ THƯ|THỦ TRƯỞNG|CHÁNH|TRƯỞNG)"
              + ".*");

  private static final Pattern EFFECT =
      Pattern.compile("hiệu lực(?: thi hành)?(?: kể)? từ ([^.;]+)");

  private final List<Text> texts;
  private final int title;

  private PaperHead(List<Text> texts) {
    this.texts = texts;
    this.title =
        IntStream.range(0, texts.size())
            .filter(i -> texts.get(i).isCapitals())
            .filter(i -> TITLE.matcher(texts.get(i).folded()).matches())
            .findFirst()
            .orElse(-1);
  }

  static List<Value> of(List<Text> texts) {
    PaperHead head = new PaperHead(texts);
    return Stream.of(
            head.title(),
            head.number(),
            head.date(),
            head.issuer(),
            head.subject(),
            head.signedAs(),
            head.signatory(),
            head.effect())
        .toList();
  }

  private Value title() {
    return title < 0
        ? Value.missing(FieldKind.TITLE)
        : texts.get(title).as(FieldKind.TITLE, texts.get(title).words());
  }

  private Stream<Text> above() {
    return texts.stream().limit(title < 0 ? 15 : title);
  }

  private Stream<Text> below() {
    return title < 0 ? Stream.empty() : texts.stream().skip(title + 1L);
  }

  private Value number() {
    return first(above(), NUMBER)
        .map(
            found ->
                found.text().as(FieldKind.NUMBER, found.match().group(1).replaceAll("\\s+", "")))
        .orElse(Value.missing(FieldKind.NUMBER));
  }

  private Value date() {
    return first(above(), DATE)
        .map(found -> found.text().as(FieldKind.DATE, day(found.match())))
        .orElse(Value.missing(FieldKind.DATE));
  }

  private static String day(Matcher date) {
    return "%02d/%02d/%s"
        .formatted(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), date.group(3));
  }

  private Value subject() {
    List<Text> lines = below().takeWhile(text -> !opensTheText(text)).toList();
    if (lines.isEmpty()) {
      return Value.missing(FieldKind.SUBJECT);
    }
    String said = String.join(" ", lines.stream().map(Text::words).toList());
    return lines.getFirst().as(FieldKind.SUBJECT, ABOUT.matcher(said).replaceFirst(""));
  }

  /**
   * Who issues stands in capitals between the subject and the text; before that in the letterhead.
   */
  private Value issuer() {
    return below()
        .dropWhile(text -> !opensTheText(text))
        .takeWhile(Text::isCapitals)
        .findFirst()
        .or(
            () ->
                above()
                    .filter(Text::isCapitals)
                    .filter(text -> !text.folded().contains("xa hoi chu nghia"))
                    .findFirst())
        .map(text -> text.as(FieldKind.ISSUER, text.words()))
        .orElse(Value.missing(FieldKind.ISSUER));
  }

  private static boolean opensTheText(Text text) {
    return text.isCapitals() || text.folded().startsWith("can cu") || isArticle(text);
  }

  static boolean isArticle(Text text) {
    return text.folded().matches("(?s)dieu \\d+.*");
  }

  private Stream<Text> signature() {
    int last =
        IntStream.range(0, texts.size())
            .filter(i -> isArticle(texts.get(i)))
            .reduce((a, b) -> b)
            .orElse(title);
    return texts.stream().skip(last + 1L);
  }

  private Value signedAs() {
    return signature()
        .filter(Text::isCapitals)
        .filter(text -> SIGNED_AS.matcher(text.words()).matches())
        .findFirst()
        .map(text -> text.as(FieldKind.SIGNED_AS, text.words()))
        .orElse(Value.missing(FieldKind.SIGNED_AS));
  }

  private Value signatory() {
    return signature()
        .filter(text -> !text.isCapitals() && PersonName.fits(text.words().strip()))
        .findFirst()
        .map(text -> text.as(FieldKind.SIGNATORY, text.words()))
        .orElse(Value.missing(FieldKind.SIGNATORY));
  }

  private Value effect() {
    return first(below(), EFFECT)
        .map(found -> found.text().as(FieldKind.EFFECT, found.match().group(1)))
        .orElse(Value.missing(FieldKind.EFFECT));
  }

  private record Found(Text text, Matcher match) {}

  private static Optional<Found> first(Stream<Text> texts, Pattern pattern) {
    return texts
        .map(text -> new Found(text, pattern.matcher(text.words())))
        .filter(found -> found.match().find())
        .findFirst();
  }
}
