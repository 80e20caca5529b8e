package vn.tdkt.register;

import java.util.Arrays;
import java.util.Optional;
import vn.tdkt.kernel.Words;

/** Which of the two registers of a unit (REQ-37). */
public enum Direction {
  OUTGOING("di"),
  INCOMING("den");

  private final String slug;

  Direction(String slug) {
    this.slug = slug;
  }

  /** As addresses say it. */
  public String slug() {
    return slug;
  }

  /** "Văn bản đi". */
  public String words() {
    return Words.of("register").say("direction." + name());
  }

  public static Optional<Direction> of(String slug) {
    return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
  }
}
