package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A score sheet as an office prints it, from which files of every kind are made.
 *
 * @param heads rows of heads; an empty one is covered by the one before or above
 * @param rows cells without heads, as many as columns; "\n" ends a paragraph of a cell
 * @param below paragraphs under the table
 */
public record PrintedSheet(
    String title, List<List<String>> heads, List<List<String>> rows, List<String> below) {
  public PrintedSheet(String title, List<List<String>> heads, List<List<String>> rows) {
    this(title, heads, rows, List.of());
  }

  /** Seed 000: number, content, maximum, self, bonus or deduction, block; a divided head. */
  public static PrintedSheet bacGiang() {
    return new PrintedSheet(
        "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2024",
        List.of(
            List.of("TT", "Nội dung", "Điểm", "ĐV tự chấm", ">", "Khối chấm"),
            List.of("^", "^", "^", "Điểm chỉ tiêu", "Điểm thưởng, trừ", "^")),
        rows("bac-giang-2024", 6));
  }

  /** Seed 002: number, content, method, maximum, self, block. */
  public static PrintedSheet thaiNguyen() {
    return new PrintedSheet(
        "BẢNG CHẤM ĐIỂM CỦA KHỐI THI ĐUA",
        List.of(
            List.of(
                "TT",
                "Tiêu chí",
                "Phương pháp tính điểm",
                "Điểm tối đa",
                "Điểm tự chấm",
                "Khối chấm điểm")),
        rows("thai-nguyen-2022", 6));
  }

  /** The same sheet with its texts written in another way. */
  public PrintedSheet written(UnaryOperator<String> writing) {
    return new PrintedSheet(
        writing.apply(title),
        each(heads, writing),
        each(rows, writing),
        below.stream().map(writing).toList());
  }

  private static List<List<String>> each(List<List<String>> texts, UnaryOperator<String> writing) {
    return texts.stream().map(row -> row.stream().map(writing).toList()).toList();
  }

  /**
   * What stands below the table of seed 000: a bonus that the table names otherwise, two deductions
   * that the points already lack, and a total from which they were taken once more.
   */
  public static PrintedSheet bacGiangWithExplanations() {
    return bacGiang()
        .above(
            "Tổng số điểm tự chấm: 961 điểm, trong đó:",
            "Điểm thưởng:",
            "- Chỉ tiêu 9, phần I thưởng 6 điểm: chủ trì 01 đề tài cơ sở; có 2 sáng kiến.",
            "Điểm trừ:",
            "+ Chỉ tiêu 3 phần II trừ 5 điểm: chi bộ hoàn thành tốt nhiệm vụ;",
            "+ Chỉ tiêu 9 phần II trừ 5 điểm: có 01 viên chức vi phạm.");
  }

  /**
   * Seed 000 with all of its faults mended: the head of II is the sum of its rows, each line has
   * its points, bonus and total are those of the table.
   */
  public static PrintedSheet bacGiangMended() {
    PrintedSheet printed = bacGiangWithExplanations();
    List<List<String>> rows = printed.rows().stream().map(PrintedSheet::mended).toList();
    return new PrintedSheet(printed.title(), printed.heads(), rows, printed.below())
        .written(text -> text.replace("961", "971").replace("thưởng 6 điểm", "thưởng 4 điểm"));
  }

  /**
   * Where maximum and points are lost, the totals leave 5; where only the points are, all of it.
   */
  private static List<String> mended(List<String> row) {
    String maximum = row.get(2).isEmpty() ? "5" : row.get(2);
    String self =
        switch (row.get(3)) {
          case "130" -> "140";
          case "" -> row.getFirst().isEmpty() ? "" : maximum;
          default -> row.get(3);
        };
    return List.of(row.get(0), row.get(1), maximum, self, row.get(4), row.get(5));
  }

  /** The same sheet as a form: nothing stands in these columns, counted from 0. */
  public PrintedSheet without(Set<Integer> columns) {
    List<List<String>> blank =
        rows.stream()
            .map(
                row ->
                    IntStream.range(0, row.size())
                        .mapToObj(column -> columns.contains(column) ? "" : row.get(column))
                        .toList())
            .toList();
    return new PrintedSheet(title, heads, blank, below);
  }

  /** The same sheet with paragraphs below it. */
  public PrintedSheet above(String... paragraphs) {
    return new PrintedSheet(title, heads, rows, List.of(paragraphs));
  }

  public int columns() {
    return heads.getFirst().size();
  }

  /** The share of the width that a column needs: wide where sentences stand. */
  public int share(int column) {
    int longest = rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    return longest > 40 ? 8 : 2;
  }

  public int shares() {
    return IntStream.range(0, columns()).map(this::share).sum();
  }

  /** How many columns a head covers. */
  public int headSpan(int row, int column) {
    int span = 1;
    while (column + span < columns() && heads.get(row).get(column + span).equals(">")) {
      span++;
    }
    return span;
  }

  /** How many rows of heads a head covers. */
  public int headDepth(int row, int column) {
    int depth = 1;
    while (row + depth < heads.size() && heads.get(row + depth).get(column).equals("^")) {
      depth++;
    }
    return depth;
  }

  private static List<List<String>> rows(String name, int columns) {
    try (InputStream in =
        Objects.requireNonNull(
            PrintedSheet.class.getResourceAsStream("/reading/" + name + ".txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> Arrays.asList(line.replace('¶', '\n').split("\\|", columns)))
          .map(cells -> padded(cells, columns))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> padded(List<String> cells, int columns) {
    String[] row = new String[columns];
    Arrays.fill(row, "");
    for (int i = 0; i < cells.size(); i++) {
      row[i] = cells.get(i);
    }
    return List.of(row);
  }
}
