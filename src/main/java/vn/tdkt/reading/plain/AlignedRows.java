package vn.tdkt.reading.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose columns stand below each other with blanks between them, as in a text printed from
 * a page. A row begins with a number, or with a figure where the row before has its own.
 */
final class AlignedRows {
  private static final String NEW_PAGE = "\f";
  private static final int PERCENT = 70;
  private static final int LEAST_ROWS = 3;
  private static final int LONGEST_LINE = 400;

  /** Two rows of a table may be parted by so many lines of one cell. */
  private static final int LONGEST_CELL = 12;

  /** A row of more lines is running text that has gaps. */
  private static final int LONGEST_ROW = 200;

  /** Figures of one column begin at places that differ by less than this. */
  private static final int NEAR = 4;

  private static final Pattern PART = Pattern.compile("(?<=^|\\s{2})\\S(?:\\s?\\S)*");

  /** Three parts, or two of which the first is short, as a number or a bullet is. */
  private static final Pattern GAP =
      Pattern.compile("\\S\\s{2,}\\S.*\\S\\s{2,}\\S|^\\s*\\S{1,5}\\s{2,}\\S");

  private final List<String> lines;
  private final List<Integer> columns;
  private final List<List<String>> rows = new ArrayList<>();
  private int linesOfRow;

  private AlignedRows(List<String> lines) {
    this.lines = lines;
    this.columns = columns(lines);
  }

  static Optional<LostTable> at(List<String> lines, int from, Patience patience) {
    if (!hasGaps(lines.get(from)) || !patience.allows(from)) {
      return Optional.empty();
    }
    int last = last(lines, from);
    Optional<LostTable> page = page(lines, from, last);
    if (page.isEmpty()) {
      patience.spend(lines.subList(from, last + 1), last + 1);
    }
    return page.map(table -> withPagesBehind(table, lines));
  }

  /** Each page has its own distances; a column in which nothing stands has none. */
  private static LostTable withPagesBehind(LostTable first, List<String> lines) {
    List<LostTable> pages = new ArrayList<>(List.of(first));
    Optional<LostTable> more = pageBehind(first, lines);
    while (more.isPresent() && more.get().columns() <= first.columns()) {
      pages.add(more.get());
      more = pageBehind(more.get(), lines);
    }
    return LostTable.ofPages(pages);
  }

  private static Optional<LostTable> pageBehind(LostTable before, List<String> lines) {
    int next = before.next();
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size() && isNewPage(lines.get(next))
        ? page(lines, next, last(lines, next))
        : Optional.empty();
  }

  private static boolean isNewPage(String line) {
    return line.startsWith(NEW_PAGE);
  }

  private static Optional<LostTable> page(List<String> lines, int from, int last) {
    if (last - from + 1 < LEAST_ROWS) {
      return Optional.empty();
    }
    List<String> ofPage =
        lines.subList(from, last + 1).stream().map(line -> line.replace(NEW_PAGE, "")).toList();
    AlignedRows reading = new AlignedRows(ofPage);
    return reading.columns.size() < 3
        ? Optional.empty()
        : reading.read().map(rows -> new LostTable(rows, PERCENT, last + 1));
  }

  /** The last line with gaps, and what of its cells stands below it. */
  private static int last(List<String> lines, int from) {
    int last = from - 1;
    for (int line = from; line < lines.size() && line <= last + LONGEST_CELL; line++) {
      if (line > from && isNewPage(lines.get(line))) {
        break;
      }
      last = hasGaps(lines.get(line)) ? line : last;
    }
    while (last >= from && last + 1 < lines.size() && lines.get(last + 1).matches("\\s{2,}\\S.*")) {
      last++;
    }
    return last;
  }

  private static boolean hasGaps(String line) {
    return line.length() < LONGEST_LINE && GAP.matcher(line).find();
  }

  /** Where columns begin: what many lines have behind a gap, at about one place. */
  private static List<Integer> columns(List<String> lines) {
    int[] begins = new int[LONGEST_LINE];
    for (String line : lines) {
      Matcher part = PART.matcher(line);
      while (part.find() && part.start() < LONGEST_LINE) {
        begins[part.start()]++;
      }
    }
    List<Integer> columns = new ArrayList<>();
    for (int place = 0; place < LONGEST_LINE; place++) {
      int near = Arrays.stream(begins, place, Math.min(LONGEST_LINE, place + NEAR)).sum();
      if (begins[place] > 0 && near >= LEAST_ROWS) {
        columns.add(place);
        place += NEAR - 1;
      }
    }
    return columns;
  }

  private Optional<List<List<String>>> read() {
    for (String line : lines) {
      if (!line.isBlank()) {
        take(line);
      }
      if (linesOfRow > LONGEST_ROW) {
        return Optional.empty();
      }
    }
    long numbered = rows.stream().filter(row -> Signs.isMark(row.getFirst())).count();
    return numbered < LEAST_ROWS ? Optional.empty() : Optional.of(rows);
  }

  private void take(String line) {
    List<String> cells = cells(line);
    if (rows.isEmpty() || begins(cells)) {
      rows.add(cells);
      linesOfRow = 1;
    } else {
      linesOfRow++;
      rows.add(LostTable.joined(rows.removeLast(), cells));
    }
  }

  private List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      int from = i == 0 ? 0 : cut(line, columns.get(i));
      int to = i + 1 < columns.size() ? cut(line, columns.get(i + 1)) : line.length();
      cells.add(line.substring(Math.min(from, to), to).strip());
    }
    return cells;
  }

  /** The blank nearest to where a column begins; a word is never cut. */
  private static int cut(String line, int column) {
    for (int left = 0; left <= NEAR && column - left > 0 && column < line.length(); left++) {
      if (line.charAt(column - left - 1) == ' ') {
        return column - left;
      }
    }
    int right = line.indexOf(' ', column);
    return column >= line.length() || right < 0 ? line.length() : right;
  }

  private boolean begins(List<String> cells) {
    boolean head = rows.size() == 1 && !Signs.isMark(rows.getFirst().getFirst());
    boolean figure = cells.stream().skip(1).anyMatch(Signs::isFigure);
    return Signs.isMark(cells.getFirst())
        || (figure && (head || rows.getLast().stream().skip(1).anyMatch(Signs::isFigure)));
  }
}
