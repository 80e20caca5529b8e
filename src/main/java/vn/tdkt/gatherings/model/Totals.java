package vn.tdkt.gatherings.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tdkt.gatherings.Donation;

/** Sums of what was paid; what is voided does not count, and nothing counts twice. */
public final class Totals {
  private Totals() {}

  public static long of(List<Donation> donations) {
    return donations.stream()
        .filter(Donation::counts)
        .mapToLong(donation -> donation.said().amount())
        .reduce(0, Math::addExact);
  }

  /** By fund, unit or whatever else the key says, in the order of the keys. */
  public static Map<String, Long> by(Function<Donation, String> key, List<Donation> donations) {
    Map<String, Long> sums = new TreeMap<>();
    donations.stream()
        .filter(Donation::counts)
        .forEach(d -> sums.merge(key.apply(d), d.said().amount(), Math::addExact));
    return sums;
  }
}
