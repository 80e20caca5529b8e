package vn.tdkt.reading.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.reading.page.Lattice;
import vn.tdkt.reading.page.Ruling;
import vn.tdkt.reading.page.SeenPage;

/**
 * A page read from its picture: the lines of its tables first, then each cell by itself, then what
 * stands outside the tables. Recognition finds few words of a ruled page as a whole, and nearly all
 * of one cell.
 */
final class RecognisedPage {
  /** Beyond the middle of a line: its own ink and its blurred edge. */
  private static final int EDGE = 6;

  private final Tesseract tesseract;
  private final GrayImage page;
  private final Ink ink;
  private final List<Ruling> rulings;
  private final List<Lattice> tables;

  private RecognisedPage(GrayImage seen, Tesseract tesseract) {
    this.tesseract = tesseract;
    this.page = seen.onWhite();
    this.ink = Ink.in(seen);
    this.rulings = RuledLines.in(ink);
    this.tables = Lattice.of(rulings);
  }

  /**
   * @param number of the page in its file, from 1
   */
  static SeenPage of(BufferedImage picture, int number, Tesseract tesseract) throws IOException {
    RecognisedPage asItLies = new RecognisedPage(Straightened.of(picture, 0), tesseract);
    List<List<Word>> words = asItLies.words();
    int quarters = Uprightness.isLikely(words) ? 0 : Uprightness.quarters(asItLies.page, tesseract);
    if (quarters == 0) {
      return asItLies.seen(number, words, 0);
    }
    RecognisedPage upright = new RecognisedPage(Straightened.of(picture, quarters), tesseract);
    return upright.seen(number, upright.words(), quarters);
  }

  private SeenPage seen(int number, List<List<Word>> words, int quarters) {
    return new SeenPage(
        number,
        page.width() * RuledLines.POINTS,
        page.height() * RuledLines.POINTS,
        quarters,
        Letters.of(words),
        rulings);
  }

  private List<List<Word>> words() throws IOException {
    List<List<Word>> words = new ArrayList<>(new Cells(page, ink, tesseract).words(boxes()));
    words.add(outside());
    return words;
  }

  private List<Box> boxes() {
    return tables.stream()
        .flatMap(table -> table.cells().stream().map(field -> box(table, field)))
        .toList();
  }

  private Box box(Lattice table, Lattice.Field field) {
    return new Box(
            pixels(table.columns().get(field.column())) + EDGE,
            pixels(table.rows().get(field.row())) + EDGE,
            pixels(table.columns().get(field.lastColumn() + 1)) - EDGE,
            pixels(table.rows().get(field.lastRow() + 1)) - EDGE)
        .within(page);
  }

  private static int pixels(double points) {
    return (int) Math.round(points / RuledLines.POINTS);
  }

  private List<Word> outside() throws IOException {
    List<Box> covered =
        tables.stream()
            .map(
                table ->
                    new Box(
                            pixels(table.columns().getFirst()) - EDGE,
                            pixels(table.rows().getFirst()) - EDGE,
                            pixels(table.columns().getLast()) + EDGE,
                            pixels(table.rows().getLast()) + EDGE)
                        .within(page))
            .toList();
    GrayImage rest = page.without(covered);
    return tesseract.words(List.of(rest), Layout.PAGE).getFirst();
  }
}
