package vn.tdkt.pledges.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.PledgeMove;

/** The steps of a pledge as buttons and addresses; the last signature completes it by itself. */
final class PledgeMoves {
  private static final Map<PledgeMove, String> SLUGS =
      new EnumMap<>(
          Map.of(
              PledgeMove.OPEN_IT, "mo-ky",
              PledgeMove.REWRITE, "sua-lai",
              PledgeMove.END, "ket-thuc",
              PledgeMove.VOID_IT, "huy"));

  private PledgeMoves() {}

  /** What needs a reason has a form of its own. */
  static List<ActButton> buttons(Pledge pledge, Predicate<Permission> may) {
    return Arrays.stream(PledgeMove.values())
        .filter(move -> move != PledgeMove.COMPLETE)
        .filter(move -> pledge.allows(move) && may.test(move.permission()))
        .map(
            move ->
                new ActButton(
                    move.words(),
                    address(pledge, move),
                    weight(move),
                    null,
                    Map.of("version", String.valueOf(pledge.version()))))
        .toList();
  }

  static String address(Pledge pledge, PledgeMove move) {
    return pledge.address() + (move.needsReason() ? "/" : "/buoc/") + SLUGS.get(move);
  }

  /**
   * @throws NotVisible if there is no such step
   */
  static PledgeMove of(String slug) {
    return SLUGS.entrySet().stream()
        .filter(entry -> entry.getValue().equals(slug))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }

  private static ActButton.Weight weight(PledgeMove move) {
    return switch (move) {
      case OPEN_IT, COMPLETE -> ActButton.Weight.MAIN;
      case VOID_IT -> ActButton.Weight.GRAVE;
      case REWRITE, END -> ActButton.Weight.PLAIN;
    };
  }
}
