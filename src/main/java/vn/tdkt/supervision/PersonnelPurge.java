package vn.tdkt.supervision;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody asks to remove the personal content of an event, and what a second person said to
 * it (decision 55).
 *
 * @param event the version of the event for which it is asked; all its versions go together
 * @param reason in free words; gone once the content is
 * @param state what the second person said
 * @param declinedWhy why not; empty where it was not declined
 */
public record PersonnelPurge(
    UUID id,
    UUID event,
    PurgeGround ground,
    String reason,
    By asked,
    State state,
    @Nullable By decided,
    String declinedWhy) {
  /** What became of it. */
  public enum State {
    OPEN,
    CONFIRMED,
    DECLINED
  }

  /**
   * Who said it, and when.
   *
   * @param name as it was then
   */
  public record By(UUID account, String name, Instant at) {}

  public boolean open() {
    return state == State.OPEN;
  }

  /** "/kiem-tra-don-thu/nhan-su/xoa/…". */
  public String address() {
    return "/kiem-tra-don-thu/nhan-su/xoa/" + id;
  }
}
