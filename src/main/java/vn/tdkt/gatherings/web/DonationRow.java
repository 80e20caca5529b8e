package vn.tdkt.gatherings.web;

import java.util.UUID;
import vn.tdkt.gatherings.Donation;
import vn.tdkt.gatherings.Donations;
import vn.tdkt.gatherings.Givers;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;

/** A donation in the list, and whether the viewer may void it. */
public record DonationRow(Donations.Line line, boolean mayKeep) {
  /** Through whom it went, or that nobody said. */
  public static String channel(Donation donation) {
    String said = donation.said().giving().channelWords();
    return said.isEmpty() ? Words.of("gatherings").say("channel.unsaid") : said;
  }

  /** "12 trên 15 người (80%)", or that nobody said. */
  public static String givers(Donation donation) {
    Givers givers = donation.said().giving().givers();
    return givers == null ? "–" : givers.words();
  }

  /** "/hoat-dong/…", or empty where it was given at no occasion that is known. */
  public static String occasion(Donation donation) {
    UUID occasion = donation.said().giving().occasion();
    return occasion == null ? "" : OccasionController.ADDRESS + "/" + occasion;
  }

  /** "5.000.000". */
  public static String written(long amount) {
    return VietnameseNumber.format(Score.of(amount));
  }
}
