package vn.tdkt.movements;

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

  @Transactional(readOnly = true)
  public long count(UUID unit, String year, Set<ResponseKind> kinds) {
    return responses.of(unit, year).stream()
        .filter(response -> response.counts() && kinds.contains(response.kind()))
        .count();
  }
}
