package vn.tdkt.honours;

/**
 * Persons of a unit who received something for a year, each counted once.
 *
 * @param direct those among them who managed nothing in that year (REQ-7)
 */
public record AwardedPersons(int persons, int direct) {
  public static final AwardedPersons NONE = new AwardedPersons(0, 0);
}
