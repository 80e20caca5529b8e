package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.model.Sending;

/**
 * The printed rows of a sheet with what stands in them.
 *
 * @param disclosure what the reader knows of restricted explanations
 */
record Rows(
    CriteriaSet set,
    Figures figures,
    SheetResult result,
    Sending sending,
    List<EvidenceUse> evidence,
    Disclosure disclosure) {
  private static final Set<Column.Kind> LIVE =
      EnumSet.of(
          Column.Kind.SELF, Column.Kind.BONUS, Column.Kind.DEDUCTION, Column.Kind.ADJUSTMENT);

  List<Row> all() {
    List<Row> rows = new ArrayList<>();
    set.items().forEach(item -> add(item, "", rows));
    return rows;
  }

  private void add(Item item, String groups, List<Row> rows) {
    switch (item) {
      case Item.Branch branch -> {
        rows.add(group(branch, groups));
        String inside = (groups + " " + branch.key()).strip();
        branch.children().forEach(child -> add(child, inside, rows));
      }
      case Item.Leaf leaf -> rows.add(leaf(leaf, groups));
    }
  }

  /** Every text that a save may change, by the name that its cell bears on the page. */
  Map<String, String> live() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Item item : set.rows().toList()) {
      for (Row.Cell cell : cells(item, sums(item))) {
        String name = cell.live();
        if (name != null) {
          texts.put(name, cell.text());
        }
      }
    }
    result.leaves().forEach(leaf -> texts.put(leaf.key() + "/REASON", leaf.reason()));
    return texts;
  }

  private Sums sums(Item item) {
    LeafResult leaf = result.leaf(item.key());
    if (leaf != null) {
      return Sums.of(leaf);
    }
    GroupResult group = result.group(item.ref());
    return group == null ? Sums.NONE : Sums.of(group);
  }

  private Row.Group group(Item.Branch branch, String groups) {
    return new Row.Group(
        branch.key(),
        branch.heading().number(),
        branch.name(),
        cells(branch, sums(branch)),
        groups);
  }

  private Row.Leaf leaf(Item.Leaf leaf, String groups) {
    LeafResult came = result.leaf(leaf.key());
    Recorded recorded = figures.row(Round.SELF, null, leaf.key()).orElse(null);
    InputForm form = InputForm.of(leaf, figures.self());
    List<Adjustment> adjusted = figures.adjustments(leaf.key());
    List<EvidenceUse> uses = proving(leaf);
    AdjustmentLines lines = new AdjustmentLines(adjusted, uses, disclosure);
    RowControls controls = new RowControls(form, recorded, lines);
    boolean typed = form instanceof InputForm.Points;
    return new Row.Leaf(
        leaf.key(),
        leaf.ref(),
        leaf.heading().number(),
        leaf.name(),
        cells(leaf, sums(leaf)),
        groups,
        leaf.heading().wording(),
        came == null ? "" : came.reason(),
        state(came),
        uses.size(),
        Explanation.of(recorded, adjusted, uses),
        came == null ? "" : message(came),
        Row.Lack.of(came, sending),
        controls.stands(),
        recorded == null ? 0 : recorded.version(),
        typed ? controls.facts().getFirst() : null,
        typed ? List.of() : controls.facts(),
        lines.drawn(),
        controls.more(),
        controls.hidden());
  }

  private List<EvidenceUse> proving(Item item) {
    return evidence.stream().filter(use -> use.leaf().equals(item.key())).toList();
  }

  /** The first thing that a person must look at. */
  static String message(LeafResult came) {
    return came.findings().stream()
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .map(Finding::text)
        .findFirst()
        .orElse("");
  }

  private static String state(@Nullable LeafResult came) {
    return came == null ? "" : came.state().name().toLowerCase(java.util.Locale.ROOT);
  }

  private List<Row.Cell> cells(Item item, Sums sums) {
    Map<String, Score> block = figures.blockPoints();
    return Heads.columns(set).stream()
        .map(
            column ->
                new Row.Cell(
                    column.kind().name(),
                    column.label(),
                    text(column, item, sums, block),
                    LIVE.contains(column.kind()) ? item.key() + "/" + column.kind() : null))
        .toList();
  }

  private String text(Column column, Item item, Sums sums, Map<String, Score> block) {
    return switch (column.kind()) {
      case NUMBER -> item.heading().number();
      case NAME -> item.name();
      case METHOD -> item.heading().wording() == null ? "" : item.heading().wording();
      case MAX -> text(item.max());
      case SELF -> text(sums.points());
      case BONUS -> nonZero(sums.bonus());
      case DEDUCTION -> nonZero(sums.deduction());
      case ADJUSTMENT -> adjustment(sums);
      case EVIDENCE -> proving(item).isEmpty() ? "" : String.valueOf(proving(item).size());
      case BLOCK -> text(block.get(item.key()));
    };
  }

  static String adjustment(Sums sums) {
    String bonus = nonZero(sums.bonus());
    String deduction = nonZero(sums.deduction());
    return (bonus.isEmpty() ? "" : "+" + bonus) + (deduction.isEmpty() ? "" : " −" + deduction);
  }

  static String nonZero(@Nullable Score score) {
    return score == null || score.isZero() ? "" : score.text();
  }

  static String text(@Nullable Score score) {
    return score == null ? "" : score.text();
  }

  /** The figures of one row. */
  record Sums(@Nullable Score points, @Nullable Score bonus, @Nullable Score deduction) {
    static final Sums NONE = new Sums(null, null, null);

    static Sums of(GroupResult group) {
      return new Sums(group.points(), group.bonus(), group.deduction());
    }

    static Sums of(LeafResult leaf) {
      return new Sums(leaf.points(), leaf.bonus(), leaf.deduction());
    }
  }
}
