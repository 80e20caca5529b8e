package vn.tdkt.documents;

import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;

/** Invented people of two invented units. */
public final class People {
  public static final UUID PROVINCE = UUID.fromString("00000000-0000-7000-8000-000000000001");
  public static final UUID UNIT = UUID.fromString("00000000-0000-7000-8000-00000000000a");
  public static final UUID OTHER_UNIT = UUID.fromString("00000000-0000-7000-8000-00000000000b");

  public static final Access OFFICER = person("Nguyễn Giả Định", Role.OFFICER, UNIT);
  public static final Access STAFF = person("Trần Giả Định", Role.STAFF, UNIT);
  public static final Access STRANGER = person("Lê Giả Định", Role.OFFICER, OTHER_UNIT);

  private People() {}

  public static Access named(String name) {
    return switch (name) {
      case "officer" -> OFFICER;
      case "staff" -> STAFF;
      default -> STRANGER;
    };
  }

  private static Access person(String fullName, Role role, UUID unit) {
    UUID account = UUID.nameUUIDFromBytes(SampleFiles.utf8(fullName));
    Grant grant = new Grant(role, Scope.unit(PROVINCE, unit));
    return new Access(new Actor(account, fullName, PROVINCE, unit), List.of(grant));
  }
}
