package vn.tdkt.gatherings;

import java.util.Arrays;
import java.util.Locale;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Countable;
import vn.tdkt.kernel.Words;

/**
 * What figures can count of the occasions that a unit itself held, up to today, and of what it paid
 * (REQ-77, REQ-78).
 */
public enum GatheringCount {
  HELD,
  TRAININGS,
  /** Those who came in all, where somebody said how many. */
  PERSONS,
  /** Đồng that the unit paid, each donation once however many sections report it (REQ-164). */
  DONATED,
  /** Of the staff, how many gave to a fund, each as often as it gave (REQ-79). */
  GIVERS;

  private static final Words WORDS = Words.of("gatherings");

  /** Whether it is told by donations, not by occasions. */
  public boolean ofDonations() {
    return this == DONATED || this == GIVERS;
  }

  /** By which it is kept: "gatherings.held". */
  public String key() {
    return "gatherings." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws java.util.NoSuchElementException if the key is of nothing that is counted here
   */
  public static GatheringCount of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  public Countable countable() {
    return new Countable(
        key(),
        WORDS.say("counted." + name()),
        WORDS.say("counted." + name() + ".measure"),
        WORDS.say(ofDonations() ? "counted.register.donations" : "counted.register"),
        Permission.GATHERING_VIEW,
        true);
  }
}
