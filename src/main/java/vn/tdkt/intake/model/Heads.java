package vn.tdkt.intake.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * The heads of a table and what each was taken for.
 *
 * @param line on which they stand
 */
public record Heads(IntakeKind kind, int line, List<Head> all) {
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|[*:]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final int ENOUGH = 2;

  /** Columns that count or tell, and say nothing of a row. */
  private static final Set<String> TELLING =
      Set.of(Words.of("intake").say("heads.telling").split("\\|"));

  public Heads {
    all = List.copyOf(all);
  }

  /**
   * One head.
   *
   * @param index of its column, from 0
   * @param column what it was taken for, or null
   * @param telling whether it is a counting column or one of ours, to be left out without a word
   */
  public record Head(int index, String text, @Nullable Column column, boolean telling) {
    /** Whether a person should say what it holds. */
    public boolean isOpen() {
      return column == null && !telling;
    }
  }

  /** The heads among the first lines of a sheet: where most are understood. */
  public static Optional<Heads> in(IntakeKind kind, List<? extends SheetLine> lines) {
    Map<String, Column> known = known(kind);
    Heads best = null;
    for (SheetLine line : lines) {
      Heads heads = of(kind, line, known);
      if (best == null || heads.understood() > best.understood()) {
        best = heads;
      }
    }
    return Optional.ofNullable(best).filter(heads -> heads.understood() >= ENOUGH);
  }

  private static Heads of(IntakeKind kind, SheetLine line, Map<String, Column> known) {
    List<Head> heads = new ArrayList<>();
    Set<Column> taken = EnumSet.noneOf(Column.class);
    for (int i = 0; i < line.width(); i++) {
      String text = line.at(i).text();
      if (!text.isEmpty()) {
        Column column = known.get(folded(text));
        boolean free = column != null && taken.add(column);
        heads.add(new Head(i, text, free ? column : null, TELLING.contains(folded(text))));
      }
    }
    return new Heads(kind, line.number(), heads);
  }

  private static Map<String, Column> known(IntakeKind kind) {
    Map<String, Column> known = new HashMap<>();
    for (Column column : kind.columns()) {
      known.put(folded(column.label()), column);
      column.also().forEach(head -> known.putIfAbsent(folded(head), column));
    }
    return known;
  }

  private static String folded(String head) {
    String plain = ASIDE.matcher(Texts.folded(head)).replaceAll(" ");
    return SPACES.matcher(plain).replaceAll(" ").strip();
  }

  private long understood() {
    return all.stream().filter(head -> head.column() != null).count();
  }

  /**
   * The same heads as a person has assigned them.
   *
   * @param names one for each head, the name of a column or empty where it is left out
   */
  public Heads assigned(List<String> names) {
    if (names.size() != all.size()) {
      return this;
    }
    List<Head> heads = new ArrayList<>();
    for (Head head : all) {
      String name = names.get(heads.size());
      Column column =
          kind.columns().stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
      heads.add(new Head(head.index(), head.text(), column, column == null));
    }
    return new Heads(kind, line, heads);
  }

  public Optional<Head> of(Column column) {
    return all.stream().filter(head -> head.column() == column).findFirst();
  }

  /** Columns without which no row can be read. */
  public List<Column> missing() {
    return kind.columns().stream()
        .filter(column -> kind.requires(column) && of(column).isEmpty())
        .toList();
  }

  /** Columns that were taken for two heads. */
  public boolean isTwofold() {
    List<Column> columns = all.stream().map(Head::column).filter(column -> column != null).toList();
    return columns.size() != Set.copyOf(columns).size();
  }
}
