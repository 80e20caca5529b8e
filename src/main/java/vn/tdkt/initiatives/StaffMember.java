package vn.tdkt.initiatives;

import java.util.UUID;

/** Somebody who holds or held a post in the unit or one of its departments. */
public record StaffMember(UUID person, String name, String title) {
  /** As namesakes are told apart: "Nguyễn Văn Mẫu, Trưởng ban". */
  String withTitle() {
    return name + ", " + title;
  }
}
