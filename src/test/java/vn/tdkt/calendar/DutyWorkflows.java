package vn.tdkt.calendar;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about duties, from their table of moves. */
public final class DutyWorkflows {
  private static final String HEAD =
      """
      # Đường đi của một việc được giao

      Sinh ra từ bảng `DutyMove`. Người làm ghi được việc của mình đã xong; các việc khác cần quyền lập lịch năm.

      """;

  private static final String TABLE =
      """

      | Việc | Từ trạng thái | Đến trạng thái | Người làm tự ghi | Lý do |
      |---|---|---|---|---|
      """;

  private DutyWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(DutyState.values(), DutyState::words);
    for (DutyMove move : DutyMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(DutyMove.values()).map(DutyWorkflows::row).collect(Collectors.joining());
  }

  private static String row(DutyMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(DutyState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.byOwner() ? "được" : "",
            move.needsReason() ? "phải ghi" : "");
  }
}
