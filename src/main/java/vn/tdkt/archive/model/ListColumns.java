package vn.tdkt.archive.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.tdkt.archive.model.Piece.Row;

/** Which column of a printed list says what, told by the words of its head. */
record ListColumns(int columns, int name, List<Integer> position, List<Integer> award) {
  private static final Pattern NAME =
      Pattern.compile(
          ".*\\b(ho va ten|ho,? ?ten|ten tap the|ten ca nhan|ten don vi|tap the, ca nhan|ho ten).*");

  private static final Pattern POSITION =
      Pattern.compile(".*\\b(chuc vu|chuc danh|don vi|noi cong tac|co quan|dia chi|que quan)\\b.*");

  private static final Pattern AWARD =
      Pattern.compile(".*\\b(hinh thuc|danh hieu|khen thuong|muc khen)\\b.*");

  /** Nothing where the row is no head. */
  static Optional<ListColumns> in(Row row) {
    return columns(row, NAME).stream()
        .findFirst()
        .map(
            name ->
                new ListColumns(
                    row.columns(),
                    name,
                    columns(row, POSITION).stream().filter(column -> !column.equals(name)).toList(),
                    columns(row, AWARD).stream().filter(column -> !column.equals(name)).toList()));
  }

  private static List<Integer> columns(Row row, Pattern pattern) {
    return IntStream.rangeClosed(1, row.columns())
        .filter(column -> pattern.matcher(row.at(column).folded()).matches())
        .boxed()
        .toList();
  }
}
