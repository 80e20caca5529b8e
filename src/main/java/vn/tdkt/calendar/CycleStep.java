package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step of a year as a controlled process (REQ-185): what goes in, who answers for it, what it
 * leaves on record, and until when.
 *
 * @param code what rules call it: "LAUNCH"
 * @param settled somebody set the planned day; the rule no longer moves it
 * @param doneOn the real day, or null
 */
public record CycleStep(
    UUID id,
    int position,
    String code,
    String name,
    String input,
    String responsible,
    String record,
    DeadlineRule rule,
    LocalDate planned,
    boolean settled,
    @Nullable LocalDate doneOn) {
  /** The province's launch plan has come: from here the unit's own plan is due (REQ-52). */
  public static final String LAUNCH = "LAUNCH";

  public static final String UNIT_PLAN = "UNIT_PLAN";

  public static final String PLEDGE = "PLEDGE";
  public static final String REGISTRATION = "REGISTRATION";

  /** The block asks its members for their score sheets (REQ-94). */
  public static final String CALL = "CALL";

  public static final String BLOCK_SCORING = "BLOCK_SCORING";
  public static final String HALF_YEAR = "HALF_YEAR";
  public static final String SELF_SCORE = "SELF_SCORE";
  public static final String ANNUAL_REPORT = "ANNUAL_REPORT";

  public boolean done() {
    return doneOn != null;
  }

  CycleStep done(@Nullable LocalDate day) {
    return new CycleStep(
        id, position, code, name, input, responsible, record, rule, planned, settled, day);
  }

  CycleStep planned(LocalDate day, boolean bySomebody) {
    return new CycleStep(
        id, position, code, name, input, responsible, record, rule, day, bySomebody, doneOn);
  }

  CycleStep at(int place) {
    return new CycleStep(
        id, place, code, name, input, responsible, record, rule, planned, settled, doneOn);
  }

  /** The same step with other words and another rule. */
  public CycleStep saying(
      String what, String goesIn, String answers, String leaves, DeadlineRule until) {
    return new CycleStep(
        id, position, code, what, goesIn, answers, leaves, until, planned, settled, doneOn);
  }
}
