package vn.tdkt.movements;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.movements.store.ResponseStore;

/** How often a unit did something for its movements in a year: for plans, scores and reports. */
@Service
public class MovementCounts {
  /** What the communication log counts (REQ-83). */
  public static final Set<ResponseKind> COMMUNICATION = ResponseKind.COMMUNICATION;

  /** What a review conference is: one a year is the least (REQ-92). */
  public static final Set<ResponseKind> REVIEWS =
      Set.of(ResponseKind.INTERIM_REVIEW, ResponseKind.FINAL_REVIEW);

  private final ResponseStore responses;

  MovementCounts(ResponseStore responses) {
    this.responses = responses;
  }

  /** For how many movements something was noted, and for how many of them a report. */
  public record Answered(long movements, long reported) {}

  @Transactional(readOnly = true)
  public Answered answered(UUID unit, String year) {
    List<Response> done = responses.of(unit, year).stream().filter(Response::counts).toList();
    return new Answered(
        done.stream().map(Response::movement).distinct().count(),
        done.stream()
            .filter(response -> response.kind() == ResponseKind.REPORT)
            .map(Response::movement)
            .distinct()
            .count());
  }

  @Transactional(readOnly = true)
  public long count(UUID unit, String year, Set<ResponseKind> kinds) {
    return responses.of(unit, year).stream()
        .filter(response -> response.counts() && kinds.contains(response.kind()))
        .count();
  }
}
