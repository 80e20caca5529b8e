package vn.tdkt.plans.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.ActButton;
import vn.tdkt.plans.Plan;
import vn.tdkt.plans.PlanMove;

/** The steps of a plan as buttons and addresses. */
final class PlanMoves {
  private static final Map<PlanMove, String> SLUGS =
      new EnumMap<>(
          Map.of(
              PlanMove.SUBMIT, "trinh",
              PlanMove.TAKE_BACK, "lay-lai",
              PlanMove.SEND_BACK, "tra-lai",
              PlanMove.APPROVE, "duyet",
              PlanMove.ISSUE, "ban-hanh",
              PlanMove.REVISE, "sua-lai",
              PlanMove.VOID_IT, "huy"));

  private PlanMoves() {}

  static List<PlanMove> open(Plan plan, UnitView unit, Access access) {
    return Arrays.stream(PlanMove.values())
        .filter(move -> plan.allows(move) && access.may(move.permission(), unit.scope()))
        .toList();
  }

  /** Whether it asks for something first: a reason, or a number and a date. */
  static boolean asks(PlanMove move) {
    return move.needsReason() || move == PlanMove.ISSUE;
  }

  static String address(Plan plan, PlanMove move) {
    return plan.address() + (asks(move) ? "/" : "/buoc/") + SLUGS.get(move);
  }

  /**
   * @throws NotVisible if there is no such step
   */
  static PlanMove of(String slug) {
    return SLUGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }

  static ActButton.Weight weight(PlanMove move) {
    return switch (move) {
      case SUBMIT, APPROVE, ISSUE -> ActButton.Weight.MAIN;
      case VOID_IT -> ActButton.Weight.GRAVE;
      case TAKE_BACK, SEND_BACK, REVISE -> ActButton.Weight.PLAIN;
    };
  }
}
