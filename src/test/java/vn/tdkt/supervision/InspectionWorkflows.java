package vn.tdkt.supervision;

import java.util.Arrays;
import java.util.stream.Collectors;
import vn.tdkt.docs.StateDiagram;

/** The part of docs/workflows.md about inspections, from their table of moves. */
public final class InspectionWorkflows {
  private static final String HEAD =
      """
      # Đường đi của một cuộc kiểm tra công tác thi đua

      Sinh ra từ bảng `InspectionMove`.

      """;

  private static final String TABLE =
      """

      | Việc | Từ trạng thái | Đến trạng thái | Lý do |
      |---|---|---|---|
      """;

  private InspectionWorkflows() {}

  public static String text() {
    StateDiagram diagram = StateDiagram.of(InspectionState.values(), InspectionState::words);
    for (InspectionMove move : InspectionMove.values()) {
      diagram.move(move.from(), move.to(), move.words());
    }
    return HEAD
        + diagram.text()
        + TABLE
        + Arrays.stream(InspectionMove.values())
            .map(InspectionWorkflows::row)
            .collect(Collectors.joining());
  }

  private static String row(InspectionMove move) {
    return "| %s | %s | %s | %s |\n"
        .formatted(
            move.words(),
            move.from().stream().map(InspectionState::words).collect(Collectors.joining(", ")),
            move.to().words(),
            move.needsReason() ? "phải ghi" : "");
  }
}
