package vn.tdkt.archive.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.Spot;
import vn.tdkt.archive.Value;
import vn.tdkt.kernel.Texts;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadPage;
import vn.tdkt.reading.Region;
import vn.tdkt.reading.Table;

/** What stands in a paper from top to bottom: lines of text, and rows of tables. */
sealed interface Piece {
  /** A line or a paragraph. */
  record Text(String words, Spot spot, int percent) implements Piece {
    /** Lower case without accents, for looking things up. */
    String folded() {
      return Texts.folded(words);
    }

    /** Letters, and all of them capitals. */
    boolean isCapitals() {
      return words.codePoints().filter(Character::isLetter).count() > 2
          && words.codePoints().noneMatch(Character::isLowerCase);
    }

    Text inOneLine() {
      return new Text(words.replaceAll("\\s+", " ").strip(), spot, percent);
    }

    Value as(FieldKind field, String text) {
      return new Value(field, text.replaceAll("\\s+", " ").strip(), spot, percent);
    }
  }

  /** A row of a table, with the page that it stands on and how many columns its table has. */
  record Row(int page, int columns, List<Cell> cells) implements Piece {
    /** What stands in a column; without words where it is empty. */
    Text at(int column) {
      return cells.stream()
          .filter(cell -> cell.covers(column))
          .map(cell -> text(cell, page).inOneLine())
          .findFirst()
          .orElse(new Text("", Spot.onPage(page), Value.SURE));
    }

    List<Text> filled() {
      return cells.stream()
          .map(cell -> text(cell, page))
          .filter(text -> !text.words().isBlank())
          .toList();
    }
  }

  static List<Piece> of(List<ReadPage> pages) {
    return pages.stream()
        .flatMap(page -> page.blocks().stream().flatMap(block -> of(block, page.number())))
        .toList();
  }

  private static Stream<Piece> of(Block block, int page) {
    return switch (block) {
      case Paragraph paragraph -> lines(paragraph, page).stream();
      case Table table ->
          table.rows().stream().map(row -> new Row(page, table.columns(), row.cells()));
    };
  }

  /** A paragraph of several lines is divided evenly: its lines are alike. */
  private static List<Piece> lines(Paragraph paragraph, int page) {
    List<String> lines = paragraph.text().lines().toList();
    Spot whole = spot(paragraph.place(), page);
    int height = whole.height() / Math.max(1, lines.size());
    List<Piece> pieces = new ArrayList<>();
    IntStream.range(0, lines.size())
        .mapToObj(
            i ->
                new Text(
                    lines.get(i),
                    new Spot(page, whole.left(), whole.top() + i * height, whole.width(), height),
                    percent(paragraph.certainty())))
        .forEach(pieces::add);
    return pieces;
  }

  private static Text text(Cell cell, int page) {
    return new Text(cell.text(), spot(cell.place(), page), percent(cell.certainty()));
  }

  private static Spot spot(Place place, int page) {
    @Nullable Region region = place.region();
    return region == null
        ? Spot.onPage(page)
        : new Spot(page, region.left(), region.top(), region.width(), region.height());
  }

  private static int percent(Certainty certainty) {
    return switch (certainty) {
      case Certainty.Guessed(int percent) -> percent;
      case Certainty.Restored restored -> 0;
      case Certainty.Read read -> Value.SURE;
      case Certainty.Converted converted -> Value.SURE;
    };
  }
}
