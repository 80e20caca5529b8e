package vn.tdkt.organisation;

import java.util.List;
import vn.tdkt.kernel.Words;

/** The ordered lists of levels that scoring rules and the register read (REQ-31, REQ-32). */
public enum ScaleKind {
  /** Cấp khen thưởng, of which the ministry's place is declared. */
  AUTHORITY,
  PARTY_ORGANISATION,
  PARTY_CELL,
  PARTY_MEMBER,
  /** Cán bộ, công chức, viên chức. */
  STAFF,
  COLLECTIVE,
  MASS_ORGANISATION,
  REFORM_INDEX;

  /** Whether somebody is rated on it, year by year; the levels of authority rate nobody. */
  public boolean rates() {
    return this != AUTHORITY;
  }

  /** As people read it. */
  public String words() {
    return Words.of("organisation").say("scale." + name());
  }

  /** What holds until a province declares its own, the highest first. */
  public List<String> common() {
    return List.of(Words.of("organisation").say("scale.common." + name()).split(" \\| "));
  }
}
