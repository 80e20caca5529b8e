package vn.tdkt.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;

/**
 * Who reaches which registers. People keep those of the office in which they work, whatever else
 * their role reaches; only inspectors read those of others.
 */
public final class RegisterAccess {
  private RegisterAccess() {}

  /** The office in which a person works; those of no unit work for the province. */
  public static Office own(Access access) {
    UUID province = access.actor().jurisdiction();
    UUID unit = access.actor().unit();
    return new Office(province, unit == null ? province : unit);
  }

  /** Whether the person may do this with the registers of that unit. */
  public static boolean may(Permission permission, UUID unit, Access access) {
    Office own = own(access);
    return own.unit().equals(unit) && access.may(permission, own.scope());
  }

  /** Whether the person may read the registers of that unit. */
  public static boolean maySee(UUID jurisdiction, UUID unit, Access access) {
    return may(Permission.DOCUMENT_VIEW, unit, access)
        || access.may(Permission.DOCUMENT_INSPECT, Scope.unit(jurisdiction, unit));
  }

  /**
   * The office that an address names, or one's own.
   *
   * @throws NotVisible if its registers are not for this person
   */
  public static Office office(@Nullable UUID unit, Access access) {
    Office own = own(access);
    Office asked = unit == null ? own : new Office(own.jurisdiction(), unit);
    if (!maySee(asked.jurisdiction(), asked.unit(), access)) {
      throw new NotVisible("registers");
    }
    return asked;
  }
}
