package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.Sheet;
import vn.tdkt.reading.Sheet.PageNumber;

/** A4, its margins, and the numbers of its pages (points 1, 2 and 22). */
final class SheetCheck implements LayoutCheck {
  private static final Words WORDS = Words.of("proofreading");
  private static final int SHORT_SIDE = 2100;
  private static final int LONG_SIDE = 2970;

  /** Word rounds to whole twentieths of a point, people to half millimetres. */
  private static final int GRACE = 5;

  /** A text of so many characters surely goes over its first page. */
  private static final int MORE_THAN_A_PAGE = 4000;

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    Sheet first = paper.sheets().getFirst();
    return Stream.of(
            size(first),
            lying(paper, first),
            first.isUpright() ? margins(first.margins()) : Stream.<Finding>empty(),
            numbers(paper, first))
        .flatMap(found -> found);
  }

  private static Stream<Finding> size(Sheet sheet) {
    Length shorter = sheet.isUpright() ? sheet.width() : sheet.height();
    Length longer = sheet.isUpright() ? sheet.height() : sheet.width();
    return isBetween(shorter, SHORT_SIDE, SHORT_SIDE) && isBetween(longer, LONG_SIDE, LONG_SIDE)
        ? Stream.empty()
        : Stream.of(LayoutFlaw.PAPER_SIZE.at("", sheet.width().words(), sheet.height().words()));
  }

  /** Only for a table that is too wide. */
  private static Stream<Finding> lying(PaperFacts paper, Sheet sheet) {
    return sheet.isUpright() || paper.endsInTable()
        ? Stream.empty()
        : Stream.of(LayoutFlaw.LYING.at(""));
  }

  private static Stream<Finding> margins(Sheet.Margins margins) {
    return Stream.of(
            margin("top", margins.top(), 20, 25),
            margin("bottom", margins.bottom(), 20, 25),
            margin("left", margins.left(), 30, 35),
            margin("right", margins.right(), 15, 20))
        .flatMap(found -> found);
  }

  private static Stream<Finding> margin(String side, Length length, int from, int to) {
    return isBetween(length, 10 * from, 10 * to)
        ? Stream.empty()
        : Stream.of(
            LayoutFlaw.MARGINS.at("", WORDS.say("margin." + side), length.words(), from, to));
  }

  private static boolean isBetween(Length length, int from, int to) {
    int tenths = length.tenthsOfMillimetre();
    return from - GRACE <= tenths && tenths <= to + GRACE;
  }

  private static Stream<Finding> numbers(PaperFacts paper, Sheet sheet) {
    PageNumber number = sheet.number();
    if (number == null) {
      return characters(paper.paragraphs()) > MORE_THAN_A_PAGE
          ? Stream.of(LayoutFlaw.PAGES_UNNUMBERED.at(""))
          : Stream.empty();
    }
    boolean placed = number.above() && number.align() == Alignment.CENTRE;
    boolean sized = 26 <= number.halfPoints() && number.halfPoints() <= 28;
    return Stream.of(
            placed ? null : LayoutFlaw.PAGE_NUMBER_PLACE,
            sized ? null : LayoutFlaw.PAGE_NUMBER_SIZE,
            number.onFirst() ? LayoutFlaw.PAGE_NUMBER_FIRST : null)
        .filter(flaw -> flaw != null)
        .map(flaw -> flaw.at(""));
  }

  private static int characters(List<SetParagraph> paragraphs) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.sheet() == 0)
        .flatMapToInt(paragraph -> IntStream.of(paragraph.text().length()))
        .sum();
  }
}
