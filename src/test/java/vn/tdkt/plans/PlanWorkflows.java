package vn.tdkt.plans;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about plans, from their table of moves. */
public final class PlanWorkflows {
  private static final String HEAD =
      """
      # Đường đi của kế hoạch thi đua

      Sinh ra từ bảng `PlanMove`. Chỉ dự thảo sửa được; bản đã ban hành được giữ nguyên khi mở lại để sửa. Số liệu tiến độ không phụ
      thuộc bước của kế hoạch.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private PlanWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(PlanState.values(), PlanState::words);
    for (PlanMove move : PlanMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(PlanMove.values()).map(PlanWorkflows::row).collect(Collectors.joining());
  }

  private static String row(PlanMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(PlanState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
