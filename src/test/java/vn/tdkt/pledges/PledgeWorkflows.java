package vn.tdkt.pledges;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about pledges, from their table of moves. */
public final class PledgeWorkflows {
  private static final String HEAD =
      """
      # Đường đi của giao ước thi đua

      Sinh ra từ bảng `PledgeMove`. Chỉ dự thảo sửa được nội dung; mở lại để sửa thì các bên ký lại. Chữ ký cuối cùng tự hoàn tất giao
      ước.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private PledgeWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(PledgeState.values(), PledgeState::words);
    for (PledgeMove move : PledgeMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(PledgeMove.values())
            .map(PledgeWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String row(PledgeMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(PledgeState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
