package vn.tdkt.scoring.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/**
 * A whole score sheet pasted from Word or Excel, as far as it was understood: rows are found by
 * their printed numbers, names and maxima, columns by their heads; paragraphs below the table
 * explain bonuses and deductions (REQ-156, REQ-157).
 *
 * @param unused what holds a figure and was not understood
 * @param stated the figures of sum rows, and of the total under {@code ""}: compared, never written
 */
public record PastedSheet(
    PastedTable table, List<PastedLine> lines, List<String> unused, Map<String, Score> stated) {
  private static final Pattern TOTAL =
      Pattern.compile(".*tong (so )?diem( tu cham)?\\b[^\\d]*(\\d[\\d.,]*).*");

  /** Says points, or is a row that was hidden in the file. */
  private static final Pattern WITH_FIGURE =
      Pattern.compile(".*\\d.*\\bdiem\\b.*|.*\\bdiem\\b.*\\d.*|dong an trong tep goc.*");

  /**
   * Reads a pasted text.
   *
   * @param columns what a person says about a column, by its place
   * @param answers what a person chose, by the name of the question
   */
  public static PastedSheet of(
      CriteriaSet set,
      String text,
      Map<Integer, PastedColumn> columns,
      Map<String, String> answers) {
    PastedTable table = PastedTable.of(text, set.columns(), columns);
    return new Reading(set, table, answers).sheet();
  }

  /** The total that the paper states, or null. */
  public @Nullable Score statedTotal() {
    return stated.get("");
  }

  /** One pass over the rows. */
  private static final class Reading {
    private final CriteriaSet set;
    private final PastedTable table;
    private final Map<String, String> answers;
    private final List<PastedExplanation> explanations = new ArrayList<>();
    private final List<PastedLine> lines = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();
    private final Map<String, Score> stated = new LinkedHashMap<>();

    Reading(CriteriaSet set, PastedTable table, Map<String, String> answers) {
      this.set = set;
      this.table = table;
      this.answers = answers;
    }

    PastedSheet sheet() {
      table.paragraphs().forEach(this::take);
      List<@Nullable Item> found = Alignment.of(table.rows(), set.rows().toList());
      for (int i = 0; i < found.size(); i++) {
        take(table.rows().get(i), found.get(i));
      }
      set.leaves().filter(this::onlyExplained).forEach(leaf -> take(PastedRow.EMPTY, leaf));
      return new PastedSheet(table, lines, unused, stated);
    }

    private void take(String paragraph) {
      Optional<PastedExplanation> read = PastedExplanation.of(paragraph);
      Matcher total = TOTAL.matcher(Texts.folded(paragraph));
      if (read.isPresent() && leaf(read.get().ref()).isPresent()) {
        explanations.add(read.get());
      } else if (total.matches()) {
        state("", PastedFigure.read(total.group(3).replaceAll("[.,]+$", ""), null));
      } else if (WITH_FIGURE.matcher(Texts.folded(paragraph)).matches()) {
        unused.add(paragraph);
      }
    }

    private Optional<Item.Leaf> leaf(String ref) {
      return set.leaves().filter(leaf -> leaf.ref().equalsIgnoreCase(ref)).findFirst();
    }

    private void take(PastedRow row, @Nullable Item item) {
      switch (item) {
        case null -> leftOver(row);
        case Item.Branch branch ->
            state(branch.ref(), PastedFigure.read(row.cell(PastedColumn.SELF), branch.max()));
        case Item.Leaf leaf -> {
          PastedLine line = LineReader.read(leaf, row, of(leaf), answers);
          if (!line.empty()) {
            lines.add(line);
          }
        }
      }
    }

    /** Explained in a paragraph, though the table does not hold it. */
    private boolean onlyExplained(Item.Leaf leaf) {
      return !of(leaf).isEmpty() && lines.stream().noneMatch(line -> line.leaf().equals(leaf));
    }

    private List<PastedExplanation> of(Item.Leaf leaf) {
      return explanations.stream().filter(one -> one.ref().equalsIgnoreCase(leaf.ref())).toList();
    }

    private void leftOver(PastedRow row) {
      PastedFigure self = PastedFigure.read(row.cell(PastedColumn.SELF), null);
      boolean figures =
          !self.equals(PastedFigure.NONE)
              || !row.cell(PastedColumn.BONUS).isEmpty()
              || !row.cell(PastedColumn.DEDUCTION).isEmpty()
              || !row.cell(PastedColumn.ADJUSTMENT).isEmpty();
      if (Texts.folded(row.name()).startsWith("tong")) {
        state("", self);
      } else if (figures) {
        unused.add(row.text());
      }
    }

    private void state(String ref, PastedFigure figure) {
      if (figure.value() != null) {
        stated.put(ref, figure.value());
      }
    }
  }
}
