package vn.tdkt.facts;

import org.jspecify.annotations.Nullable;

/** What is to be counted from now on; see {@link Indicator}. */
public record NewIndicator(
    String what, String measure, Gathering gathering, Indicator.@Nullable Within within) {
  public static NewIndicator of(String what, String measure, Gathering gathering) {
    return new NewIndicator(what, measure, gathering, null);
  }

  /** The same, as part of a larger figure. */
  public NewIndicator in(Indicator whole, Share share, String breakdown) {
    return new NewIndicator(
        what, measure, gathering, new Indicator.Within(whole.id(), share, breakdown));
  }
}
