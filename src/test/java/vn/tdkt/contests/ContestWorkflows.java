package vn.tdkt.contests;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about contests, from their table of moves. */
public final class ContestWorkflows {
  private static final String HEAD =
      """
      # Đường đi của một kỳ thi, kỳ xét giải

      Sinh ra từ bảng `EditionMove`. Tiêu chí chấm đứng yên từ khi bắt đầu chấm; kết quả đã công bố giữ nguyên, chỉ được thay thế.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private ContestWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(EditionState.values(), EditionState::words);
    for (EditionMove move : EditionMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(EditionMove.values())
            .map(ContestWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String row(EditionMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(EditionState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
