package vn.tdkt.issuance;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;
import vn.tdkt.kernel.Words;

/** The part of docs/workflows.md about what is submitted, approved and issued. */
public final class IssuanceWorkflows {
  private static final String HEAD =
      """
      # Đường đi của kế hoạch và báo cáo

      Sinh ra từ bảng `IssuanceMove`. Chỉ dự thảo sửa được; bản đã ban hành được giữ nguyên khi mở lại để sửa. Số liệu tiến độ không
      phụ thuộc bước của kế hoạch. Báo cáo còn chỗ chưa có số liệu, hoặc có số đã đổi mà chưa ai nhận, thì chưa trình, chưa ban hành
      được.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền | Phải ghi |
      |---|---|---|---|---|
      """;

  private static final String ANY = "văn bản";

  private IssuanceWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(IssuanceState.values(), IssuanceState::words);
    for (IssuanceMove move : IssuanceMove.values()) {
      diagram.move(move.from(), move.to(), words(move));
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(IssuanceMove.values())
            .map(IssuanceWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String words(IssuanceMove move) {
    return Words.of("issuance").say("move." + move.name(), ANY);
  }

  private static String row(IssuanceMove move) {
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            words(move),
            move.from().stream().map(IssuanceState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.permission().words(),
            switch (move.asks()) {
              case NOTHING -> "";
              case WHY -> "lý do";
              case NUMBER -> "số, ngày";
            });
  }
}
