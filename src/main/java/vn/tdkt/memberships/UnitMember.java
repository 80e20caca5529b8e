package vn.tdkt.memberships;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.Validity;

/**
 * A member of a unit during a time.
 *
 * @param unit of which it is a member
 * @param body the same body in the register of units, where it has accounts of its own, or null
 */
public record UnitMember(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    @Nullable UUID body,
    Said said,
    Validity valid,
    long version) {
  /**
   * What is said of it.
   *
   * @param contact the person to whom one speaks; may be empty
   * @param phone may be empty
   */
  public record Said(MemberKind kind, String name, String contact, String phone) {
    public Said {
      name = Texts.nfc(name).strip().replaceAll("\\s+", " ");
      contact = Texts.nfc(contact).strip();
      phone = Texts.nfc(phone).strip();
    }
  }

  public String name() {
    return said.name();
  }

  public boolean isMemberOn(LocalDate day) {
    return valid.contains(day);
  }

  /** The same with other words, as somebody saw it: what is written goes against this version. */
  UnitMember saying(Said newly, @Nullable UUID other) {
    return new UnitMember(id, jurisdiction, unit, other, newly, valid, version);
  }

  UnitMember during(Validity other) {
    return new UnitMember(id, jurisdiction, unit, body, said, other, version);
  }

  /** "/hoi-thanh-vien/…". */
  public String address() {
    return "/hoi-thanh-vien/" + id;
  }
}
