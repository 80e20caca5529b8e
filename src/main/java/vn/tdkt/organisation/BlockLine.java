package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;

/** A block of a year in a list. */
public record BlockLine(
    BlockYearId id,
    BlockKind kind,
    String name,
    String label,
    int members,
    @Nullable String leader,
    boolean fictional) {
  /** "Khối thi đua …". */
  public String fullName() {
    return kind.called(name);
  }

  /** "Khối thi đua …, 2024". */
  public String title() {
    return fullName() + ", " + label;
  }
}
