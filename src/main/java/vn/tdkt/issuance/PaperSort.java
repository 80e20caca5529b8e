package vn.tdkt.issuance;

import vn.tdkt.kernel.Words;

/**
 * A sort of paper that goes the way.
 *
 * @param acts how the kinds of its acts begin: "plans.plan-"
 * @param noun what it is called within a sentence: "kế hoạch"
 * @param number what a number of its own looks like, as a hint
 * @param intros what follows from a move, by its name
 */
public record PaperSort(String acts, String noun, String number, Words intros) {
  private static final Words COMMON = Words.of("issuance");

  /** The kind of the act that a move is: "plans.plan-submitted". */
  public String act(IssuanceMove move) {
    return acts + move.past();
  }

  /** As a button says it. */
  public String words(IssuanceMove move) {
    return COMMON.say("move." + move.name(), noun);
  }

  /** As the page says it once it is done. */
  public String notice(IssuanceMove move) {
    return COMMON.say("notice." + move.name(), noun);
  }

  /** What follows, before it is done. */
  String intro(IssuanceMove move) {
    return intros.say(move.name());
  }
}
