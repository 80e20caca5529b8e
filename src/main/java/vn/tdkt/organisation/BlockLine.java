package vn.tdkt.organisation;

import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

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

  /** Whether the text, folded, is part of what the line says. */
  public boolean matches(String folded) {
    String led = leader == null ? "" : leader;
    return Texts.folded(title() + " " + led).contains(folded);
  }
}
