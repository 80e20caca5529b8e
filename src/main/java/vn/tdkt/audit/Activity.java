package vn.tdkt.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.audit.store.ActivityStore;
import vn.tdkt.kernel.Act;

/**
 * How much is on record, without who and what (REQ-187). Whoever asks has made sure that the reader
 * may see the unit.
 */
@Service
public class Activity {
  private final ActivityStore store;

  Activity(ActivityStore store) {
    this.store = store;
  }

  /**
   * One month.
   *
   * @param acts how many acts
   * @param days on how many days
   */
  public record Month(YearMonth month, long acts, long days) {}

  /** What the people of a unit did in that time, by month; months without anything are absent. */
  @Transactional(readOnly = true)
  public List<Month> months(UUID unit, Instant from, Instant until) {
    return store.months(unit, from, until);
  }

  /** When this was done to it last. */
  @Transactional(readOnly = true)
  public Optional<Instant> last(Act.Subject subject, String kind) {
    return store.last(subject, kind);
  }
}
