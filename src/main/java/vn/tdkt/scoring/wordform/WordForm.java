package vn.tdkt.scoring.wordform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Cell;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Line;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Row;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.ScoreTables;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.paste.Alignment;
import vn.tdkt.scoring.paste.PastedColumn;
import vn.tdkt.scoring.paste.PastedExplanation;
import vn.tdkt.scoring.paste.PastedRow;
import vn.tdkt.scoring.wordform.FormKey.Slot;

/**
 * An office's own Word file understood as the form of a sheet: which cell is for which row and
 * column of the set, and which paragraph explains which row.
 *
 * @param cells in printed order
 * @param table the last one; explanations for which there is no place stand behind it
 * @param strangers rows of the file that are none of the set, as printed
 * @param missing criteria of the set for which the file has no row
 */
public record WordForm(
    List<FormCell> cells, Place table, List<String> strangers, List<Item.Leaf> missing) {
  private static final Words WORDS = Words.of("scoring");
  private static final Pattern TOTAL =
      Pattern.compile(
          "tổng (?:số )?điểm(?: tự chấm)?(?: (?:của )?đơn vị)?\\s*(?:là|:|=)?\\s*(\\d[\\d.,]*\\d|\\d)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  public WordForm {
    cells = List.copyOf(cells);
    strangers = List.copyOf(strangers);
    missing = List.copyOf(missing);
  }

  /** Nothing where the file has no table with rows of this set. */
  public static Optional<WordForm> in(ReadDocument document, CriteriaSet set) {
    List<ScoreTable> tables = ScoreTables.in(document);
    return tables.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding(set, tables).form(document))
            .filter(form -> !form.cells.isEmpty());
  }

  /** Whether the file has a place of this kind. */
  public boolean has(FormKey.Slot slot) {
    return cells.stream().anyMatch(cell -> cell.key().slot() == slot);
  }

  /** Behind which a further text of this kind is best read. */
  public Place behind(FormKey.Slot slot) {
    return cells.reversed().stream()
        .filter(cell -> cell.key().slot() == slot)
        .map(FormCell::place)
        .findFirst()
        .orElse(table);
  }

  /** The place for this, where the file has one. */
  public Optional<FormCell> cell(FormKey key) {
    return cells.stream().filter(cell -> cell.key().equals(key)).findFirst();
  }

  /** One pass over the tables, which may be one table that a page has broken. */
  private static final class Finding {
    private final CriteriaSet set;
    private final List<ScoreTable> tables;
    private final List<FormCell> cells = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final Set<Item> found = new LinkedHashSet<>();
    private final Set<FormKey> taken = new LinkedHashSet<>();

    Finding(CriteriaSet set, List<ScoreTable> tables) {
      this.set = set;
      this.tables = tables;
    }

    WordForm form(ReadDocument document) {
      List<Printed> rows = tables.stream().flatMap(Finding::printed).toList();
      List<@Nullable Item> items =
          Alignment.of(rows.stream().map(Printed::asPasted).toList(), set.rows().toList());
      for (int i = 0; i < rows.size(); i++) {
        Printed row = rows.get(i);
        Item item = items.get(i);
        if (item == null) {
          strangers.add(row.line.text());
        } else {
          found.add(item);
          take(item.key(), row.table, row.line.row());
        }
      }
      tables.forEach(table -> table.totals().forEach(total -> take("", table, total.row())));
      document.blocks().forEach(this::take);
      Place last = tables.getLast().source().place();
      return new WordForm(
          cells, last, strangers, set.leaves().filter(leaf -> !found.contains(leaf)).toList());
    }

    /** Takes a paragraph that explains a row or states the total. */
    private void take(Block block) {
      if (block instanceof Paragraph(String text, Place place, Certainty unused)) {
        Optional<PastedExplanation> read = PastedExplanation.of(text);
        Optional<Item.Leaf> leaf = read.flatMap(one -> leaf(one.ref()));
        if (read.isPresent() && leaf.isPresent()) {
          take(leaf.get(), read.get(), place);
        } else {
          takeTotal(text, place);
        }
      }
    }

    private void takeTotal(String text, Place place) {
      Matcher total = TOTAL.matcher(text);
      FormKey key = new FormKey("", Slot.STATED_TOTAL);
      if (total.find() && taken.add(key)) {
        String before = text.substring(0, total.start(1));
        String after = text.substring(total.end(1));
        cells.add(new FormCell(key, place, total.group(1), before, after));
      }
    }

    private Optional<Item.Leaf> leaf(String ref) {
      return set.leaves().filter(leaf -> leaf.ref().equalsIgnoreCase(ref)).findFirst();
    }

    private void take(Item.Leaf leaf, PastedExplanation read, Place place) {
      boolean bonus = read.kind() == Adjustment.Kind.BONUS;
      FormKey key =
          new FormKey(leaf.key(), bonus ? Slot.BONUS_EXPLAINED : Slot.DEDUCTION_EXPLAINED);
      String text =
          WORDS.say(
              bonus ? "paper.bonus" : "paper.deduction", leaf.ref(), read.points(), read.text());
      if (taken.add(key)) {
        cells.add(FormCell.whole(key, place, text));
      }
    }

    /** Lines that share a row stand in one cell together: there is none for each of them. */
    private static Stream<Printed> printed(ScoreTable table) {
      Map<Row, Long> lines =
          table
              .all()
              .collect(Collectors.groupingBy(Line::row, HashMap::new, Collectors.counting()));
      return table
          .all()
          .filter(line -> Objects.equals(lines.get(line.row()), 1L))
          .map(line -> new Printed(table, line));
    }

    /**
     * What is said twice, such as a total above and below the table, is filled where it is first.
     */
    private void take(String item, ScoreTable table, Row row) {
      for (Column column : table.columns()) {
        Optional<Cell> cell = row.at(column.index()).filter(Finding::ofOneColumn);
        Optional<FormKey> key = slot(column.kind()).map(slot -> new FormKey(item, slot));
        if (cell.isPresent() && key.isPresent() && taken.add(key.get())) {
          cells.add(FormCell.whole(key.get(), cell.get().place(), cell.get().text().strip()));
        }
      }
    }

    private static Optional<Slot> slot(Column.Kind kind) {
      return switch (kind) {
        case SELF -> Optional.of(Slot.SELF);
        case BONUS -> Optional.of(Slot.BONUS);
        case DEDUCTION -> Optional.of(Slot.DEDUCTION);
        case BONUS_OR_DEDUCTION -> Optional.of(Slot.ADJUSTMENT);
        case EVIDENCE -> Optional.of(Slot.EVIDENCE);
        case EXPLANATION -> Optional.of(Slot.EXPLANATION);
        case BLOCK -> Optional.of(Slot.BLOCK);
        case NUMBER, CONTENT, MAXIMUM, METHOD, OTHER -> Optional.empty();
      };
    }

    private static boolean ofOneColumn(Cell cell) {
      return cell.columnSpan() == 1 && cell.rowSpan() == 1;
    }
  }

  private record Printed(ScoreTable table, Line line) {
    PastedRow asPasted() {
      return new PastedRow(
          Map.of(
              PastedColumn.NUMBER,
              line.number(),
              PastedColumn.NAME,
              line.text(),
              PastedColumn.MAX,
              line.figure(Column.Kind.MAXIMUM).map(Figure::printed).orElse("")));
    }
  }
}
