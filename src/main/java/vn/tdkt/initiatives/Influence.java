package vn.tdkt.initiatives;

import vn.tdkt.kernel.Words;

/**
 * How far an initiative reaches (phạm vi ảnh hưởng), from narrow to wide; the head of a unit
 * recognises the first, heads of ministries and provinces the others (Law 2022, Art. 21 to 23).
 */
public enum Influence {
  GRASSROOTS,
  PROVINCE,
  NATION;

  public boolean isWiderThan(Influence other) {
    return compareTo(other) > 0;
  }

  /** As people read it. */
  public String words() {
    return Words.of("initiatives").say("influence." + name());
  }
}
