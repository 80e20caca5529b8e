package vn.tdkt.identity;

import java.time.LocalDate;
import java.util.UUID;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Rights;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Validity;

/**
 * A role as it was granted to an account.
 *
 * @param place the name of the province, block or unit that it reaches
 */
public record GrantedRole(UUID id, Grant grant, String place, Validity valid) {
  /** "Chuyên viên phụ trách, Sở Mẫu". */
  public String title() {
    return Words.of("identity").say("role.title", grant.role().words(), place);
  }

  /** Whether accounts are managed by it. */
  boolean administers() {
    return Rights.allow(grant.role(), grant.scope().kind(), Permission.ACCOUNT_MANAGE);
  }

  /** Whether it can still be held on that day or later. */
  boolean reaches(LocalDate day) {
    LocalDate end = valid.to();
    return end == null || day.isBefore(end);
  }

  /** Whether whoever holds this needs the other no more from that day on. */
  boolean covers(GrantedRole other, LocalDate day) {
    Validity left = other.from(day);
    LocalDate end = valid.to();
    LocalDate last = left.to();
    return grant.equals(other.grant)
        && !valid.from().isAfter(left.from())
        && (end == null || (last != null && !end.isBefore(last)));
  }

  /** What is left of it from that day on. */
  public Validity from(LocalDate day) {
    return valid.from().isAfter(day) ? valid : new Validity(day, valid.to());
  }
}
