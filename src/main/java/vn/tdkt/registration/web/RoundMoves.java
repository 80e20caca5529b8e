package vn.tdkt.registration.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Step;
import vn.tdkt.registration.Round;
import vn.tdkt.registration.RoundMove;
import vn.tdkt.registration.RoundState;

/** The steps of a registration as buttons and addresses. */
final class RoundMoves {
  private static final Map<RoundMove, String> SLUGS =
      new EnumMap<>(
          Map.of(
              RoundMove.SUBMIT, "trinh",
              RoundMove.TAKE_BACK, "lay-lai",
              RoundMove.SEND_BACK, "tra-lai",
              RoundMove.APPROVE, "duyet",
              RoundMove.SEND, "gui",
              RoundMove.REVISE, "sua-lai"));

  private RoundMoves() {}

  static List<ActButton> buttons(Round round, UnitView unit, Access access) {
    return Arrays.stream(RoundMove.values())
        .filter(move -> round.allows(move) && access.may(move.permission(), unit.scope()))
        .map(
            move ->
                new ActButton(
                    move.words(),
                    address(round, move),
                    weight(move),
                    null,
                    Map.of("version", String.valueOf(round.version()))))
        .toList();
  }

  static String address(Round round, RoundMove move) {
    return round.address() + (move.needsReason() ? "/" : "/buoc/") + SLUGS.get(move);
  }

  /**
   * @throws NotVisible if there is no such step
   */
  static RoundMove of(String slug) {
    return SLUGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }

  /** The way from one state to the next as a row of steps. */
  static List<Step> steps(Round round) {
    return Arrays.stream(RoundState.values()).map(state -> step(state, round.state())).toList();
  }

  private static Step step(RoundState state, RoundState now) {
    int ahead = state.compareTo(now);
    return ahead < 0
        ? Step.done(state.words(), null, null)
        : ahead == 0 ? Step.current(state.words()) : Step.ahead(state.words());
  }

  private static ActButton.Weight weight(RoundMove move) {
    return switch (move) {
      case SUBMIT, APPROVE, SEND -> ActButton.Weight.MAIN;
      case TAKE_BACK, SEND_BACK, REVISE -> ActButton.Weight.PLAIN;
    };
  }
}
