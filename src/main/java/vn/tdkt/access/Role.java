package vn.tdkt.access;

import vn.tdkt.kernel.Words;

/**
 * What a person is in the work of emulation and commendation (REQ-3 to REQ-6, REQ-11 to REQ-18).
 */
public enum Role {
  /** Chuyên viên phụ trách. */
  OFFICER,
  /** Phòng, ban. */
  DEPARTMENT,
  /** Cá nhân. */
  STAFF,
  /** Lãnh đạo đơn vị. */
  UNIT_LEADER,
  /** Văn thư. */
  RECORDS_CLERK,
  /** Trưởng khối, Cụm trưởng. */
  BLOCK_LEADER,
  /** Phó Trưởng khối, Cụm phó. */
  BLOCK_DEPUTY,
  /** Tổ thư ký (bộ phận giúp việc) khối. */
  BLOCK_SECRETARY,
  /** Cơ quan Thường trực Hội đồng. */
  COUNCIL_OFFICE,
  /** Thành viên Hội đồng. */
  COUNCIL_MEMBER,
  /** Người có thẩm quyền. */
  AUTHORITY,
  /** Thanh tra, sees and changes nothing (REQ-200). */
  INSPECTOR,
  /** Quản trị. */
  ADMINISTRATOR;

  /** As people read it. */
  public String words() {
    return Words.of("access").say("role." + name());
  }
}
