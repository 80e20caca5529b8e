package vn.tdkt.bench.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The block as an office would calculate it in a spreadsheet: sheets of rows of cells, each a
 * number, a text, a formula (a text that begins with "=") or null.
 */
record Spreadsheet(Map<String, List<List<@Nullable Object>>> sheets) {
  static final String FACTS = "facts";
  static final String TOTALS = "totals";

  /**
   * @param reasons whether each points cell has its reason in words beside it
   */
  static Spreadsheet of(FictionalBlock block, boolean reasons) {
    Map<String, List<List<@Nullable Object>>> sheets = new LinkedHashMap<>();
    sheets.put(FACTS, facts(block));
    sheets.put("shares", shares(block));
    sheets.put("points", formulas(block, false));
    if (reasons) {
      sheets.put("reasons", formulas(block, true));
    }
    sheets.put(TOTALS, totals(block));
    return new Spreadsheet(sheets);
  }

  private static List<List<@Nullable Object>> facts(FictionalBlock block) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int leaf = 0; leaf < block.leaves(); leaf++) {
      List<@Nullable Object> row = new ArrayList<>();
      for (List<Facts> unit : block.facts()) {
        row.add(unit.get(leaf).a());
        row.add(unit.get(leaf).b());
      }
      rows.add(row);
    }
    return rows;
  }

  /** The shares of the peer-relative criteria, and behind them the best. */
  private static List<List<@Nullable Object>> shares(FictionalBlock block) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int leaf = 0; leaf < block.leaves(); leaf++) {
      List<@Nullable Object> row = new ArrayList<>();
      if (Kind.of(leaf) == Kind.TO_BEST) {
        for (int unit = 0; unit < block.units(); unit++) {
          row.add("=" + fact(leaf, unit, 0) + "/" + fact(leaf, unit, 1));
        }
        row.add("=MAX(%s:%s)".formatted(at(leaf, 0), at(leaf, block.units() - 1)));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<List<@Nullable Object>> formulas(FictionalBlock block, boolean reasons) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int leaf = 0; leaf < block.leaves(); leaf++) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int unit = 0; unit < block.units(); unit++) {
        Kind kind = Kind.of(leaf);
        row.add(
            reasons
                ? "=" + named(kind.reason, leaf, unit, block)
                : "=ROUND(" + named(kind.points, leaf, unit, block) + ",2)");
      }
      rows.add(row);
    }
    return rows;
  }

  private static String named(String formula, int leaf, int unit, FictionalBlock block) {
    return formula
        .replace("{a}", fact(leaf, unit, 0))
        .replace("{b}", fact(leaf, unit, 1))
        .replace("{p}", "points!" + at(leaf, unit))
        .replace("{best}", "shares!" + at(leaf, block.units()));
  }

  /** A row for each unit: its groups, its total, its percent, its rank. */
  private static List<List<@Nullable Object>> totals(FictionalBlock block) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    int groups = block.leaves() / FictionalBlock.GROUP;
    for (int unit = 0; unit < block.units(); unit++) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int group = 0; group < groups; group++) {
        int first = group * FictionalBlock.GROUP;
        String last = at(first + FictionalBlock.GROUP - 1, unit);
        row.add("=SUM(points!%s:%s)".formatted(at(first, unit), last));
      }
      row.add("=ROUND(SUM(%s:%s),2)".formatted(at(unit, 0), at(unit, groups - 1)));
      row.add("=100*%s/%d".formatted(at(unit, groups), block.leaves() * 10));
      row.add(
          "=COUNTIF(%s:%s,\">\"&%s)+1"
              .formatted(at(0, groups), at(block.units() - 1, groups), at(unit, groups)));
      rows.add(row);
    }
    return rows;
  }

  private static String fact(int leaf, int unit, int which) {
    return FACTS + "!" + at(leaf, 2 * unit + which);
  }

  private static String at(int row, int column) {
    return CellReference.convertNumToColString(column) + (row + 1);
  }
}
