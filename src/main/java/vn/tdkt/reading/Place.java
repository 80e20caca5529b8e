package vn.tdkt.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * Where something stands, as a person finds it again; everything counts from 1 and is null where it
 * does not apply or is not known (Word files have no fixed pages).
 *
 * @param sheet the sheet's name, in a workbook
 * @param paragraph counted through the document, tables left out
 * @param table counted through the document, or through the workbook's sheets
 * @param row as its program counts it
 * @param region where the page is a picture
 * @param part by its name, in a paper that is written in the program
 */
public record Place(
    @Nullable Integer page,
    @Nullable String sheet,
    @Nullable Integer paragraph,
    @Nullable Integer table,
    @Nullable Integer row,
    @Nullable Integer column,
    @Nullable Region region,
    @Nullable String part) {
  private static final Words WORDS = Words.of("reading");

  /** The document as a whole. */
  public static final Place WHOLE = new Place(null, null, null, null, null, null, null, null);

  public static Place ofParagraph(int number) {
    return new Place(null, null, number, null, null, null, null, null);
  }

  public static Place ofTable(int number) {
    return new Place(null, null, null, number, null, null, null, null);
  }

  public static Place ofPart(String name) {
    return new Place(null, null, null, null, null, null, null, name);
  }

  public Place onPage(int number) {
    return new Place(number, sheet, paragraph, table, row, column, region, part);
  }

  public Place onSheet(String name) {
    return new Place(page, name, paragraph, table, row, column, region, part);
  }

  public Place inRow(int number) {
    return new Place(page, sheet, paragraph, table, number, column, region, part);
  }

  public Place inColumn(int number) {
    return new Place(page, sheet, paragraph, table, row, number, region, part);
  }

  /** The row as a whole. */
  public Place wholeRow() {
    return new Place(page, sheet, paragraph, table, row, null, region, part);
  }

  public Place in(Region picture) {
    return new Place(page, sheet, paragraph, table, row, column, picture, part);
  }

  /** "trang 2, bảng 1, dòng 14, cột 4"; in a workbook "trang tính “Chấm điểm”, ô D14". */
  public String words() {
    return words(column == null ? null : WORDS.say("place.column", column));
  }

  /** The same with the column's head, where it has one: "bảng 1, dòng 14, cột Tự chấm". */
  public String words(Column named) {
    return named.head().isBlank() || column == null
        ? words()
        : words(WORDS.say("place.column", named.head().replace('\n', ' ')));
  }

  private String words(@Nullable String inColumn) {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add(part);
    parts.add(page == null ? null : WORDS.say("place.page", page));
    parts.add(sheet == null ? null : WORDS.say("place.sheet", sheet));
    if (sheet != null && row != null && column != null) {
      parts.add(WORDS.say("place.cell", letters(column) + row));
    } else {
      parts.add(paragraph == null ? null : WORDS.say("place.paragraph", paragraph));
      parts.add(table == null || sheet != null ? null : WORDS.say("place.table", table));
      parts.add(row == null ? null : WORDS.say("place.row", row));
      parts.add(inColumn);
    }
    return parts.stream().filter(Objects::nonNull).collect(Collectors.joining(", "));
  }

  /** A short name that is the same at each reading, for anchors: "t1-r14-c4". */
  public String anchor() {
    return Stream.of(part("p", paragraph), part("t", table), part("r", row), part("c", column))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private static String part(String letter, @Nullable Integer number) {
    return number == null ? "" : letter + number;
  }

  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + (column - 1) % 26));
    return column <= 26 ? last : letters((column - 1) / 26) + last;
  }
}
