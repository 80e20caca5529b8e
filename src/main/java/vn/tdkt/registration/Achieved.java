package vn.tdkt.registration;

/**
 * What a unit aimed at in a year beside what came of it (REQ-166): one title, or one rating.
 *
 * @param aimed what the plan says; empty where it says nothing
 * @param before what was there the year before: a rating; empty for titles
 * @param registered how many registered for it; empty for a rating
 * @param obtained what was conferred, or the rating that was given
 * @param question where they differ; empty where nothing is to be asked
 */
public record Achieved(
    String what, String aimed, String before, String registered, String obtained, String question) {
  public boolean asks() {
    return !question.isEmpty();
  }
}
