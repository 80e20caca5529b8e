package vn.tdkt.initiatives;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about initiatives and projects, from their tables of moves. */
public final class InitiativeWorkflows {
  private static final String HEAD =
      """
      # Đường đi của một sáng kiến

      Sinh ra từ bảng `InitiativeMove`. Chuyên viên ghi kết quả, lãnh đạo duyệt thì mới tính. Ghi sai thì bỏ bước cuối cùng, có lý do: sáng kiến về bước
      trước đó, bước đã bỏ vẫn xem lại được. Sáng kiến đã dùng làm căn cứ xét thì không bỏ bước được.

      """;

  private static final String PROJECT =
      """

      # Đường đi của một đề tài, dự án khoa học

      Sinh ra từ bảng `ProjectMove`. Ghi sai thì bỏ bước cuối cùng, có lý do.

      """;

  private static final String TABLE =
      """

      | Việc | Từ bước | Đến bước | Quyền |
      |---|---|---|---|
      """;

  private InitiativeWorkflows() {}

  public static String text() {
    return initiatives() + projects();
  }

  private static String initiatives() {
    StateDiagram diagram = StateDiagram.of(InitiativeState.values(), InitiativeState::words);
    for (InitiativeMove move : InitiativeMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(InitiativeMove.values())
            .map(
                move ->
                    row(
                        move.words(),
                        move.from().stream()
                            .map(InitiativeState::words)
                            .collect(Collectors.joining(", ")),
                        move.to().words(),
                        move.permission().words()))
            .collect(Collectors.joining());
  }

  private static String projects() {
    StateDiagram diagram = StateDiagram.of(ProjectState.values(), ProjectState::words);
    for (ProjectMove move : ProjectMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return PROJECT
        + diagram.text()
        + TABLE
        + Arrays.stream(ProjectMove.values())
            .map(
                move ->
                    row(
                        move.words(),
                        move.from().stream()
                            .map(ProjectState::words)
                            .collect(Collectors.joining(", ")),
                        move.to().words(),
                        move.permission().words()))
            .collect(Collectors.joining());
  }

  private static String row(String what, String from, String to, String permission) {
    return "| %s | %s | %s | %s |\n".formatted(what, from, to, permission);
  }
}
