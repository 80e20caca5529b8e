package vn.tdkt.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.memberships.store.UnitMemberStore;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;

/** The members of units as those read them who reach the units. */
@Service
public class UnitMembers {
  private final UnitMemberStore store;
  private final UnitAccess reach;
  private final Clock clock;

  UnitMembers(UnitMemberStore store, UnitAccess reach, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The unit whose members somebody looks after.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("members of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  /** All that are or were members, in Vietnamese order. */
  @Transactional(readOnly = true)
  public List<UnitMember> of(UnitView unit) {
    return store.of(unit.id().value());
  }

  /** Those that are members on that day. */
  @Transactional(readOnly = true)
  public List<UnitMember> on(LocalDate day, UnitView unit) {
    return of(unit).stream().filter(member -> member.isMemberOn(day)).toList();
  }

  /**
   * @throws NotVisible if there is no such member, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public UnitMember member(UUID id, Permission permission, Access access) {
    UnitMember member = store.find(id).orElseThrow(() -> new NotVisible("member"));
    unit(member.unit(), permission, access);
    return member;
  }
}
