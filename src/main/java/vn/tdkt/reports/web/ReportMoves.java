package vn.tdkt.reports.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.ActButton;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportMove;

/** The steps of a report as buttons and addresses. */
final class ReportMoves {
  private static final Map<ReportMove, String> SLUGS =
      new EnumMap<>(
          Map.of(
              ReportMove.SUBMIT, "trinh",
              ReportMove.TAKE_BACK, "lay-lai",
              ReportMove.SEND_BACK, "tra-lai",
              ReportMove.APPROVE, "duyet",
              ReportMove.ISSUE, "ban-hanh",
              ReportMove.REVISE, "sua-lai",
              ReportMove.VOID_IT, "huy"));

  private ReportMoves() {}

  static List<ReportMove> open(Report report, UnitView unit, Access access) {
    return Arrays.stream(ReportMove.values())
        .filter(move -> report.allows(move) && access.may(move.permission(), unit.scope()))
        .toList();
  }

  /** Whether it asks for something first: a reason, or a number and a date. */
  static boolean asks(ReportMove move) {
    return move.needsReason() || move == ReportMove.ISSUE;
  }

  static String address(Report report, ReportMove move) {
    return report.address() + (asks(move) ? "/" : "/buoc/") + SLUGS.get(move);
  }

  /**
   * @throws NotVisible if there is no such step
   */
  static ReportMove of(String slug) {
    return SLUGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }

  static ActButton.Weight weight(ReportMove move) {
    return switch (move) {
      case SUBMIT, APPROVE, ISSUE -> ActButton.Weight.MAIN;
      case VOID_IT -> ActButton.Weight.GRAVE;
      case TAKE_BACK, SEND_BACK, REVISE -> ActButton.Weight.PLAIN;
    };
  }
}
