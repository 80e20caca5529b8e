package vn.tdkt.issuance;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.OpenQuestions;
import vn.tdkt.pages.Step;

/** The way of a paper on its page: where it stands, and what the viewer may do next. */
public final class IssuanceButtons {
  /** After the address of a paper: a move that asks for nothing. */
  public static final String AT_ONCE = "/buoc/{move}";

  private static final List<IssuanceState> WAY =
      List.of(
          IssuanceState.DRAFT,
          IssuanceState.SUBMITTED,
          IssuanceState.APPROVED,
          IssuanceState.ISSUED);

  private IssuanceButtons() {}

  public static List<Step> steps(OwnPaper paper) {
    int at = WAY.indexOf(paper.state());
    return at < 0
        ? List.of(Step.current(paper.state().words()))
        : WAY.stream().map(state -> step(state, WAY.indexOf(state) - at)).toList();
  }

  private static Step step(IssuanceState state, int ahead) {
    return ahead < 0
        ? Step.done(state.words(), null, null)
        : ahead == 0 ? Step.current(state.words()) : Step.ahead(state.words());
  }

  /** What the viewer may do next; what needs words or a number has a form of its own. */
  public static List<ActButton> of(
      OwnPaper paper, UnitView unit, OpenQuestions questions, Access access) {
    return Arrays.stream(IssuanceMove.values())
        .filter(move -> paper.allows(move) && access.may(move.permission(), unit.scope()))
        .map(
            move ->
                new ActButton(
                    paper.sort().words(move),
                    address(paper, move),
                    weight(move),
                    move == IssuanceMove.SUBMIT ? questions.asked() : null,
                    Map.of("version", String.valueOf(paper.version()))))
        .toList();
  }

  /**
   * The move that an address names.
   *
   * @throws NotVisible if there is no such move
   */
  public static IssuanceMove move(String slug) {
    return Arrays.stream(IssuanceMove.values())
        .filter(move -> move.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotVisible("move " + slug));
  }

  static String address(OwnPaper paper, IssuanceMove move) {
    boolean atOnce = move.asks() == IssuanceMove.Asks.NOTHING;
    return paper.address() + (atOnce ? "/buoc/" : "/") + move.slug();
  }

  private static ActButton.Weight weight(IssuanceMove move) {
    return switch (move) {
      case SUBMIT, APPROVE, ISSUE -> ActButton.Weight.MAIN;
      case VOID_IT -> ActButton.Weight.GRAVE;
      case TAKE_BACK, SEND_BACK, REVISE -> ActButton.Weight.PLAIN;
    };
  }
}
