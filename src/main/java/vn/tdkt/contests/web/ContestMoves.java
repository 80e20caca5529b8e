package vn.tdkt.contests.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.EditionMove;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;

/** The moves of an edition as buttons. */
final class ContestMoves {
  private static final Words WORDS = Words.of("contests");

  private ContestMoves() {}

  /** Those that are open now; a move with a reason has a form of its own. */
  static List<ActButton> of(Edition edition) {
    return Arrays.stream(EditionMove.values())
        .filter(move -> move.from().contains(edition.state()) && !move.needsReason())
        .map(move -> button(edition, move))
        .toList();
  }

  private static ActButton button(Edition edition, EditionMove move) {
    String address = edition.address() + "/buoc/" + slug(move);
    ActButton button = ActButton.plain(move.words(), address);
    return move == EditionMove.PUBLISH ? button.asking(WORDS.say("publish.follows")) : button;
  }

  /** Its part of an address. */
  static String slug(EditionMove move) {
    return move.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
