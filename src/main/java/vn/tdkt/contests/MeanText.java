package vn.tdkt.contests;

import vn.tdkt.kernel.Rounding;
import vn.tdkt.kernel.Score;

/** A mean as people read it: rounded for the eye where its decimals never end, and the exact. */
public final class MeanText {
  private MeanText() {}

  /** "85,5", or "85,33" where the exact mean is 256/3. */
  public static String brief(Score mean) {
    return mean.machine().indexOf('/') < 0 ? mean.text() : mean.rounded(Rounding.DEFAULT).text();
  }

  /** "85,5", or "85,33 (256/3)". */
  public static String exact(Score mean) {
    String brief = brief(mean);
    return mean.machine().indexOf('/') < 0 ? brief : brief + " (" + mean.fraction() + ")";
  }
}
