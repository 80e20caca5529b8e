package vn.tdkt.reports;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about reports, from their table of moves. */
public final class ReportWorkflows {
  private static final String HEAD =
      """
      # Đường đi của báo cáo

      Sinh ra từ bảng `ReportMove`. Chỉ dự thảo sửa được. Còn chỗ chưa có số liệu hoặc số đã đổi mà chưa ai nhận thì chưa trình, chưa
      ban hành được; bản đã ban hành được giữ nguyên khi mở lại để sửa.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private ReportWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(ReportState.values(), ReportState::words);
    for (ReportMove move : ReportMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(ReportMove.values())
            .map(ReportWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String row(ReportMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(ReportState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
