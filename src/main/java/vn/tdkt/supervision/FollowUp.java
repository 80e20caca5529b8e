package vn.tdkt.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection asks to be done.
 *
 * @param duty the duty of the unit that came of it, or null where no day is set
 * @param settled where it has no duty: that it was done, or null
 * @param voided why it counts no more, or null
 */
public record FollowUp(
    UUID id,
    UUID inspection,
    Said said,
    @Nullable UUID duty,
    @Nullable Settled settled,
    @Nullable String voided,
    long version) {
  /**
   * What is asked.
   *
   * @param owner who has to do it, in words; may be empty
   * @param due until when, or null
   */
  public record Said(String text, String owner, @Nullable LocalDate due) {}

  /** When and how it was done. */
  public record Settled(LocalDate on, String how) {}

  public boolean stands() {
    return voided == null;
  }

  /** What has a duty is settled where duties are kept. */
  public boolean canBeSettled() {
    return stands() && duty == null && settled == null;
  }

  /** "/kiem-tra-don-thu/kiem-tra/…/kien-nghi/…". */
  public String address() {
    return "/kiem-tra-don-thu/kiem-tra/" + inspection + "/kien-nghi/" + id;
  }
}
