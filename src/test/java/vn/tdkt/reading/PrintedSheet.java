package vn.tdkt.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A score sheet as an office prints it, from which files of every kind are made.
 *
 * @param heads rows of heads; an empty one is covered by the one before or above
 * @param rows cells without heads, as many as columns; "\n" ends a paragraph of a cell
 */
public record PrintedSheet(String title, List<List<String>> heads, List<List<String>> rows) {
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
    return new PrintedSheet(writing.apply(title), each(heads, writing), each(rows, writing));
  }

  private static List<List<String>> each(List<List<String>> texts, UnaryOperator<String> writing) {
    return texts.stream().map(row -> row.stream().map(writing).toList()).toList();
  }

  public int columns() {
    return heads.getFirst().size();
  }

  /** How many columns a head covers. */
  public int headSpan(int row, int column) {
    int span = 1;
    while (column + span < columns() && heads.get(row).get(column + span).equals(">")) {
      span++;
    }
    return span;
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
