package vn.tdkt.memberships;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.calendar.Punctuality;
import vn.tdkt.calendar.WorkingDays;

/**
 * The part of one member in a call.
 *
 * @param answer the last state of its report, or null
 * @param first the day on which its report came first, or null: a later correction is not late
 * @param links how many secret addresses open it
 */
public record MemberRequest(
    UUID id,
    UUID call,
    UnitMember member,
    @Nullable MemberAnswer answer,
    @Nullable LocalDate first,
    int links) {
  public Punctuality on(LocalDate today, LocalDate deadline, WorkingDays days) {
    return Punctuality.of(deadline, first, today, days);
  }

  /** "/hoi-thanh-vien/tra-loi/…". */
  public String address() {
    return "/hoi-thanh-vien/tra-loi/" + id;
  }
}
