package vn.tdkt.scoring;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The first part of docs/workflows.md, from the table of moves. */
public final class WorkflowDocument {
  private static final String HEAD =
      """
      # Đường đi của bảng chấm điểm thi đua

      Sinh ra từ bảng `Move` trong chương trình; không sửa tay. Việc không có ở đây thì không làm được.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do | Cố định kết quả |
      |---|---|---|---|---|---|
      """;

  private WorkflowDocument() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(SheetState.values(), SheetState::words);
    for (Move move : Move.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD + diagram.text() + TABLE + rows();
  }

  private static String rows() {
    return Arrays.stream(Move.values()).map(WorkflowDocument::row).collect(Collectors.joining());
  }

  private static String row(Move move) {
    String from = move.from().stream().map(SheetState::words).collect(Collectors.joining(", "));
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            from,
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "",
            move.fixesResults() ? "có" : "");
  }
}
