package vn.tdkt.register.web;

/**
 * A link to the form of an act.
 *
 * @param grave whether it cannot be undone
 */
public record Offer(String label, String address, boolean grave) {
  /** Class of the link in the style sheet. */
  public String look() {
    return grave ? "button grave" : "button";
  }
}
