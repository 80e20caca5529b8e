package vn.tdkt.scoring.paste;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;

/** One row of a pasted table, by what its columns hold. */
public record PastedRow(Map<PastedColumn, String> cells) {
  static final PastedRow EMPTY = new PastedRow(Map.of());

  private static final Pattern BULLET = Pattern.compile("^[-+–*•]\\s*");
  private static final Pattern WORD_BREAK = Pattern.compile("[^a-z0-9]+");

  static PastedRow of(List<PastedColumn> columns, List<String> row) {
    Map<PastedColumn, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(columns.size(), row.size()); i++) {
      cells.putIfAbsent(columns.get(i), row.get(i).replaceAll("\\s+", " "));
    }
    return new PastedRow(cells);
  }

  String cell(PastedColumn column) {
    return cells.getOrDefault(column, "");
  }

  /** As printed, without the point or bracket behind it; empty for a bullet. */
  String number() {
    String number = cell(PastedColumn.NUMBER).replaceAll("[.)]+$", "");
    return BULLET.matcher(number).matches() ? "" : number;
  }

  String name() {
    return BULLET.matcher(cell(PastedColumn.NAME)).replaceFirst("");
  }

  @Nullable Score max() {
    return PastedFigure.read(cell(PastedColumn.MAX), null).value();
  }

  /** Whether it says something: no blank line, nor one that numbers the columns. */
  boolean counts() {
    return name().length() > 2 || (!number().isEmpty() && !name().matches("\\(?\\w?\\)?"));
  }

  /** As it was pasted, for telling that it was not used. */
  String text() {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey() != PastedColumn.NOTHING && !cell.getValue().isEmpty())
        .map(Map.Entry::getValue)
        .collect(Collectors.joining(" | "));
  }

  static Set<String> words(String name) {
    return WORD_BREAK
        .splitAsStream(Texts.folded(name))
        .filter(word -> word.length() > 1)
        .collect(Collectors.toSet());
  }
}
