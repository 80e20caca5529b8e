package vn.tdkt.organisation;

import java.util.Set;
import vn.tdkt.kernel.Words;

/** What scoring rules ask about a unit; each has a value for a time. */
public enum Trait {
  /** Kind of the Party organisation: a committee with cells, a single cell, none (REQ-9). */
  PARTY_ORGANISATION("COMMITTEE", "CELL", "NONE"),
  /** Whether the index of administrative reform rates the unit (REQ-135). */
  RATED_BY_REFORM_INDEX("YES", "NO");

  private final Set<String> values;

  Trait(String... values) {
    this.values = Set.of(values);
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
