package vn.tdkt.gatherings.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.kernel.Texts;

/** Finds what may be one donation told twice: the same amount, fund and nearly the same day. */
public final class SameGift {
  private static final long NEAR_DAYS = 31;

  private SameGift() {}

  /**
   * @param known of the same unit
   */
  public static List<Donation> like(Donation.Said said, List<Donation> known) {
    return known.stream()
        .filter(donation -> donation.counts() && isLike(said, donation.said()))
        .toList();
  }

  private static boolean isLike(Donation.Said one, Donation.Said other) {
    return one.amount() == other.amount()
        && isSameFund(one.fund(), other.fund())
        && Math.abs(DAYS.between(one.on(), other.on())) <= NEAR_DAYS;
  }

  /** "Quỹ Vì người nghèo" is also called "Vì người nghèo". */
  private static boolean isSameFund(String one, String other) {
    String first = Texts.folded(one);
    String second = Texts.folded(other);
    return first.contains(second) || second.contains(first);
  }
}
