package vn.tdkt.memberships;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a unit asks of its members, before it is sent.
 *
 * @param sentOn the day on which it goes out
 * @param figures of the unit, in the order of the form; may be empty where only words are asked
 * @param to members of the unit on that day
 */
public record NewCall(
    String year, ReportCall.Said said, LocalDate sentOn, List<UUID> figures, List<UUID> to) {
  public NewCall {
    figures = List.copyOf(figures);
    to = List.copyOf(to);
  }
}
