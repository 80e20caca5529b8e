package vn.tdkt.organisation;

import vn.tdkt.kernel.Words;

/** What sort of body a unit is. */
public enum UnitKind {
  PROVINCE,
  MINISTRY,
  AGENCY,
  ASSOCIATION,
  SCHOOL,
  ENTERPRISE,
  COMMUNE,
  /** Phòng, ban of a unit. */
  DEPARTMENT,
  /** Hội thành viên (REQ-10). */
  MEMBER_ASSOCIATION,
  /** Hội viên tập thể (REQ-10). */
  COLLECTIVE_MEMBER,
  OTHER;

  /** Provinces and ministries are the top scopes: nothing leaks from one to another. */
  public boolean isJurisdiction() {
    return this == PROVINCE || this == MINISTRY;
  }

  /** As people read it. */
  public String words() {
    return Words.of("organisation").say("kind." + name());
  }
}
