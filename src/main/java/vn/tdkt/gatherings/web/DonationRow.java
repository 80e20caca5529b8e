package vn.tdkt.gatherings.web;

import vn.tdkt.gatherings.Donations;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;

/** A donation in the list, and whether the viewer may void it. */
public record DonationRow(Donations.Line line, boolean mayKeep) {
  /** "5.000.000". */
  public static String written(long amount) {
    return VietnameseNumber.format(Score.of(amount));
  }
}
