package vn.tdkt.registration;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about registrations, from their table of moves. */
public final class RegistrationWorkflows {
  private static final String HEAD =
      """
      # Đường đi của đăng ký thi đua

      Sinh ra từ bảng `RoundMove`. Chỉ dự thảo sửa được; mỗi lần duyệt, danh sách được giữ thành một bản. Cấp trên chỉ thấy số liệu của
      đăng ký đã gửi.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private RegistrationWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(RoundState.values(), RoundState::words);
    for (RoundMove move : RoundMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(RoundMove.values())
            .map(RegistrationWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String row(RoundMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(RoundState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
