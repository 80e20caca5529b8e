package vn.tdkt.contests;

import java.util.Arrays;
import java.util.Locale;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Countable;
import vn.tdkt.kernel.Words;

/**
 * What figures can count of the published editions of the series that a unit organises (REQ-34).
 * Editions and prizes stand in the month of the decision, or of the publication as long as no
 * decision is noted, at the latest in the last month of the edition's years; works stand in the
 * month of the last day on which they were taken, where it was told.
 */
public enum ContestCount {
  EDITIONS,
  /** As counted for the edition, else those of its fields. */
  WORKS,
  /** Given here; those of the round of the whole country are given by others. */
  PRIZES;

  private static final Words WORDS = Words.of("contests");

  /** By which it is kept: "contests.works". */
  public String key() {
    return "contests." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws java.util.NoSuchElementException if the key is of nothing that is counted here
   */
  public static ContestCount of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  public Countable countable() {
    return new Countable(
        key(),
        WORDS.say("counted." + name()),
        WORDS.say("counted." + name() + ".measure"),
        WORDS.say("counted.register"),
        Permission.CONTEST_VIEW,
        true);
  }
}
