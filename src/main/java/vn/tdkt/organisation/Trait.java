package vn.tdkt.organisation;

import java.util.List;
import vn.tdkt.kernel.Words;

/** What scoring rules ask about a unit; each has a value for a time. */
public enum Trait {
  /** Kind of the Party organisation: a committee with cells, a single cell, none (REQ-9). */
  PARTY_ORGANISATION("COMMITTEE", "CELL", "NONE"),
  /** Whether the index of administrative reform rates the unit (REQ-135). */
  RATED_BY_REFORM_INDEX("YES", "NO");

  private final List<String> values;

  Trait(String... values) {
    this.values = List.of(values);
  }

  /** What it may be, in the order of a list to choose from. */
  public List<String> allowed() {
    return values;
  }

  public boolean allows(String value) {
    return values.contains(value);
  }

  /** The name under which criteria sets ask for it: "tổ chức đảng". */
  public String words() {
    return Words.of("organisation").say("trait." + name());
  }

  /** A value as criteria sets name it: "chi bộ cơ sở". */
  public String words(String value) {
    return Words.of("organisation").say("trait." + name() + "." + value);
  }
}
