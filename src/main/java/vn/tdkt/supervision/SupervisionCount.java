package vn.tdkt.supervision;

import java.util.Arrays;
import java.util.Locale;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Countable;
import vn.tdkt.kernel.Words;

/**
 * What figures can count of inspections that took place and of complaints as they were answered
 * (REQ-75, REQ-76). Events of persons are never counted.
 *
 * <p>Complaints are told by half-years: they stand in the month of the last day that was counted.
 * Nobody knows how many there were as long as nobody has answered, so a month of which nothing was
 * said stays empty.
 */
public enum SupervisionCount {
  INSPECTIONS(false),
  SELF_INSPECTIONS(false),
  COMPLAINTS(true),
  COMPLAINTS_SOLVED(true),
  EMULATION_COMPLAINTS(true),
  EMULATION_COMPLAINTS_SOLVED(true);

  private static final Words WORDS = Words.of("supervision");

  private final boolean ofComplaints;

  SupervisionCount(boolean ofComplaints) {
    this.ofComplaints = ofComplaints;
  }

  public boolean ofComplaints() {
    return ofComplaints;
  }

  /** By which it is kept: "supervision.complaints". */
  public String key() {
    return "supervision." + name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws java.util.NoSuchElementException if the key is of nothing that is counted here
   */
  public static SupervisionCount of(String key) {
    return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }

  public Countable countable() {
    String part = ofComplaints ? "complaints" : "inspections";
    return new Countable(
        key(),
        WORDS.say("counted." + name()),
        WORDS.say("counted.measure." + part),
        WORDS.say("counted.register." + part),
        Permission.SUPERVISION_VIEW,
        !ofComplaints);
  }
}
