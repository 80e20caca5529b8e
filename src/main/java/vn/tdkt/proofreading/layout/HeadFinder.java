package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.SetParagraph;

/** Finds the parts above the title: side by side in a table, or put apart by tabs. */
final class HeadFinder {
  /** A head stands at the very top. */
  private static final int DEEPEST = 40;

  private static final Pattern ABOVE_OTHERS =
      Pattern.compile("(?U)^(?:UBND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|BỘ|TỈNH|THÀNH PHỐ|TỔNG)\\b.*");
  private static final Pattern BELOW_OTHERS =
      Pattern.compile(
          "(?U)^(?:SỞ|PHÒNG|BAN|CHI CỤC|CỤC|LIÊN HIỆP|HỘI|TRƯỜNG|TRUNG TÂM|VĂN PHÒNG|VIỆN)\\b.*");

  private final List<SetParagraph> paragraphs;
  private final Parts parts;
  private final List<Piece> names = new ArrayList<>();
  private boolean numbered;

  HeadFinder(List<SetParagraph> paragraphs, Parts parts) {
    this.paragraphs = paragraphs;
    this.parts = parts;
  }

  /** In which half of the head a piece stands. */
  private enum Half {
    OF_ISSUER,
    OF_COUNTRY,
    UNKNOWN
  }

  private record Piece(SetParagraph text, int index, Half half) {}

  /** Where the country's name or the motto stands; nothing in a paper without an official head. */
  static OptionalInt anchor(List<SetParagraph> paragraphs) {
    return IntStream.range(0, Math.min(DEEPEST, paragraphs.size()))
        .filter(i -> isAnchor(paragraphs.get(i)))
        .findFirst();
  }

  private static boolean isAnchor(SetParagraph paragraph) {
    return paragraph.lines().stream()
        .flatMap(line -> line.beside().stream())
        .map(SetParagraph::text)
        .anyMatch(text -> Sighting.isCountry(text) || Sighting.isMotto(text));
  }

  /**
   * Finds the parts.
   *
   * @return the first paragraph behind the head
   */
  int find(int anchor) {
    int end = end(anchor);
    Integer country = paragraphs.get(anchor).place().column();
    for (int i = 0; i < end; i++) {
      pieces(i, paragraphs.get(i), country).forEach(this::classify);
    }
    body(country);
    return end;
  }

  /** The title, or the first words of a text that has none. */
  private int end(int anchor) {
    int last = Math.min(paragraphs.size(), anchor + DEEPEST);
    return IntStream.range(anchor, last)
        .filter(i -> isTitle(paragraphs.get(i)))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.range(anchor + 1, last)
                    .filter(i -> beginsText(paragraphs.get(i)))
                    .findFirst()
                    .orElse(last));
  }

  private static boolean isTitle(SetParagraph paragraph) {
    return Sighting.titled(paragraph.lines().getFirst()).isPresent();
  }

  private static boolean beginsText(SetParagraph paragraph) {
    String text = paragraph.text();
    boolean apart = !paragraph.inTable() && paragraph.beside().size() < 2;
    return Sighting.isAddressed(text)
        || (apart && !isAnchor(paragraph) && !Sighting.isNumber(text) && isText(text));
  }

  private static boolean isText(String text) {
    return Sighting.isBasis(text) || text.length() >= Sighting.SENTENCE;
  }

  private static List<Piece> pieces(int index, SetParagraph paragraph, @Nullable Integer country) {
    List<Piece> pieces = new ArrayList<>();
    for (SetParagraph line : paragraph.lines()) {
      if (line.inTable()) {
        pieces.add(new Piece(line, index, half(line.place().column(), country)));
      } else {
        List<SetParagraph> beside = line.beside();
        for (int i = 0; i < beside.size(); i++) {
          Half half = beside.size() < 2 ? Half.UNKNOWN : i == 0 ? Half.OF_ISSUER : Half.OF_COUNTRY;
          pieces.add(new Piece(beside.get(i), index, half));
        }
      }
    }
    return pieces;
  }

  /** The issuer's half is left of the country, or right of it where both have changed places. */
  private static Half half(@Nullable Integer column, @Nullable Integer country) {
    if (column == null || country == null || column.equals(country)) {
      return Half.OF_COUNTRY;
    }
    return column < country || country == 1 ? Half.OF_ISSUER : Half.OF_COUNTRY;
  }

  private void classify(Piece piece) {
    String text = piece.text().text();
    if (Sighting.isCountry(text)) {
      parts.add(Part.COUNTRY, piece.text(), piece.index());
    } else if (Sighting.isMotto(text)) {
      parts.add(Part.MOTTO, piece.text(), piece.index());
    } else if (Sighting.isDate(text)) {
      parts.add(Part.DATELINE, piece.text(), piece.index());
    } else if (Sighting.isNumber(text)) {
      parts.add(Part.NUMBER, piece.text(), piece.index());
      numbered = true;
    } else if (Sighting.isUrgency(text)) {
      parts.add(Part.URGENCY, piece.text(), piece.index());
    } else if (!piece.text().isBlank() && piece.half() == Half.OF_ISSUER) {
      rest(piece);
    } else if (Sighting.isSubject(text)) {
      parts.add(Part.SUBJECT, piece.text(), piece.index());
    } else if (isOtherTitle(piece)) {
      parts.titledOtherwise();
    }
  }

  /** Capitals in the middle, such as "BẢN ĐĂNG KÝ", are a title even if no list has it. */
  private static boolean isOtherTitle(Piece piece) {
    SetParagraph text = piece.text();
    return piece.half() == Half.UNKNOWN
        && text.inCapitals()
        && text.setting().align() == Alignment.CENTRE;
  }

  /** Above the number stand the bodies, below it what a letter is about, be it in several lines. */
  private void rest(Piece piece) {
    boolean goesOn = numbered && parts.has(Part.SUBJECT);
    if (goesOn || Sighting.isSubject(piece.text().text())) {
      parts.add(Part.SUBJECT, piece.text(), piece.index());
    } else if (!numbered) {
      names.add(piece);
    }
  }

  /** The issuing body is in bold; where nothing tells, it is the last line. */
  private void body(@Nullable Integer country) {
    int first = firstOfIssuer();
    boolean inFirstColumn = country != null && country == 1;
    parts.countryAtRight(!inFirstColumn || names.isEmpty());
    for (int i = 0; i < names.size(); i++) {
      Part part = i < first ? Part.PARENT : Part.ISSUER;
      parts.add(part, names.get(i).text(), names.get(i).index());
    }
  }

  private int firstOfIssuer() {
    int bold =
        IntStream.range(0, names.size())
            .filter(i -> names.get(i).text().isBold())
            .findFirst()
            .orElse(names.size() - 1);
    boolean parentInBold =
        bold == 0
            && names.size() > 1
            && ABOVE_OTHERS.matcher(names.get(0).text().text()).matches()
            && BELOW_OTHERS.matcher(names.get(1).text().text()).matches();
    return parentInBold ? 1 : bold;
  }
}
