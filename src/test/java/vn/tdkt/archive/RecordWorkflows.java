package vn.tdkt.archive;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The record's part of docs/workflows.md, from the table of moves. */
public final class RecordWorkflows {
  private static final String HEAD =
      """
      # Đường đi của bản ghi hồ sơ lưu trữ

      Sinh ra từ bảng `RecordMove` trong chương trình; không sửa tay. Việc không có ở đây thì không làm được.
      Chỉ bản ghi ở bước “Đã xác nhận” mới được dùng để xét khen thưởng.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do | Người khác |
      |---|---|---|---|---|---|
      """;

  private RecordWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(RecordState.values(), RecordState::words);
    for (RecordMove move : RecordMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD + diagram.text() + TABLE + rows();
  }

  private static String rows() {
    return Arrays.stream(RecordMove.values())
        .map(RecordWorkflows::row)
        .collect(Collectors.joining());
  }

  private static String row(RecordMove move) {
    return "| %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(RecordState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move == RecordMove.RECOGNISE ? "chương trình" : move.permission().words(),
            move.needsReason() ? "phải ghi" : "",
            move.needsAnother() ? "phải là người khác" : "");
  }
}
