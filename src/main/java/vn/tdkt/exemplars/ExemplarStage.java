package vn.tdkt.exemplars;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.tdkt.kernel.Words;

/** The way of an exemplar, in this order (REQ-82). */
public enum ExemplarStage {
  DETECT(false),
  NURTURE(false),
  /** Praised in public, hence with the word of the leader. */
  PRAISE(true),
  MULTIPLY(false);

  private final boolean approved;

  ExemplarStage(boolean approved) {
    this.approved = approved;
  }

  /** Whether it counts only once the leader has approved it. */
  public boolean needsApproval() {
    return approved;
  }

  /** What must have been reached before; empty for the first. */
  public Optional<ExemplarStage> before() {
    return switch (this) {
      case DETECT -> Optional.empty();
      case NURTURE -> Optional.of(DETECT);
      case PRAISE -> Optional.of(NURTURE);
      case MULTIPLY -> Optional.of(PRAISE);
    };
  }

  /** As people read it. */
  public String words() {
    return Words.of("exemplars").say("stage." + name());
  }

  /** Its part of an address. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<ExemplarStage> of(String slug) {
    return Arrays.stream(values()).filter(stage -> stage.slug().equals(slug)).findFirst();
  }
}
