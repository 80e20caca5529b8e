package vn.tdkt.memberships.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.pages.Field;

/**
 * The page on which a member's report is written, whoever writes it.
 *
 * @param unit that asks
 * @param address where the form goes
 * @param back where to go instead, or null for whoever has but this page
 * @param refusal why it was not taken, or null
 * @param saved whether it has just been taken
 * @param plan of the unit for the year, or null
 */
public record AnswerPage(
    ReportCalls.Part part,
    String unit,
    List<Field> fields,
    String address,
    @Nullable String back,
    @Nullable String refusal,
    boolean saved,
    @Nullable PlanLink plan) {
  /** The issued plan of the unit, where whoever answers may read it. */
  public record PlanLink(String number, String address) {}

  public AnswerPage {
    fields = List.copyOf(fields);
  }

  boolean wrong() {
    return fields.stream().anyMatch(Field::wrong);
  }

  AnswerPage checked() {
    return new AnswerPage(
        part,
        unit,
        fields.stream().map(Field::checked).toList(),
        address,
        back,
        refusal,
        saved,
        plan);
  }

  AnswerPage refused(String because) {
    return new AnswerPage(part, unit, fields, address, back, because, saved, plan);
  }
}
