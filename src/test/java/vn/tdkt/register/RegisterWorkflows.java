package vn.tdkt.register;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The part of docs/workflows.md about documents and files of work, from their tables of moves. */
public final class RegisterWorkflows {
  private static final String DOCUMENTS =
      """
      # Đường đi của văn bản trong sổ

      Sinh ra từ bảng `Move` của sổ văn bản. Văn bản đi bắt đầu từ dự thảo; văn bản đến được vào sổ ngay. Phụ lục đi theo văn bản
      chính. Văn bản nằm trong hồ sơ đã đóng thì không làm được việc nào.

      """;

  private static final String WORK_FILES =
      """

      # Đường đi của hồ sơ công việc

      Sinh ra từ bảng `WorkFileMove`. Hồ sơ đã đóng không mở lại được.

      """;

  private static final String HEAD =
      """
      | Việc | Từ bước | Đến bước | Quyền | Lý do |
      |---|---|---|---|---|
      """;

  private RegisterWorkflows() {}

  public static String text() {
    return DOCUMENTS + HEAD + documents() + WORK_FILES + HEAD + workFiles();
  }

  private static String documents() {
    return Arrays.stream(Move.values())
        .map(
            move ->
                row(
                    move.words(),
                    move.from().stream()
                        .map(DocumentState::words)
                        .collect(Collectors.joining(", ")),
                    move.to().words(),
                    move.permission().words(),
                    move.needsReason()))
        .collect(Collectors.joining());
  }

  private static String workFiles() {
    return Arrays.stream(WorkFileMove.values())
        .map(
            move ->
                row(
                    move.words(),
                    move.from().words(),
                    move.to().words(),
                    move.permission().words(),
                    move.needsReason()))
        .collect(Collectors.joining());
  }

  private static String row(String what, String from, String to, String who, boolean reason) {
    return "| %s | %s | %s | %s | %s |\n".formatted(what, from, to, who, reason ? "phải ghi" : "");
  }
}
