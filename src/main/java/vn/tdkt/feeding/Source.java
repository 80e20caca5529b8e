package vn.tdkt.feeding;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * Where a figure of a sheet comes from.
 *
 * @param indicator what is counted; null where the source names none of it
 */
public record Source(Kind kind, @Nullable UUID indicator) {
  public Source {
    if (kind.names == (indicator == null)) {
      throw new IllegalArgumentException(kind + " with " + indicator);
    }
  }

  /** What of it is taken. */
  public enum Kind {
    /** What was counted in the year of the sheet. */
    COUNTED(true),
    /** What the plan of that year aims at. */
    AIMED(true),
    /** How many things that the plan measures have reached their figure. */
    TARGETS_REACHED(false),
    /** How many things the plan measures. */
    TARGETS_ALL(false),
    /** How often the unit did not come to an occasion to which it was invited. */
    MISSED(false),
    /** How often without a reason. */
    MISSED_UNEXCUSED(false);

    private final boolean names;

    Kind(boolean names) {
      this.names = names;
    }

    /** As people choose it: with the name of what is counted, or alone. */
    public String words(String counted) {
      return Words.of("feeding").say("source." + name(), counted);
    }

    /** Whether it names an indicator. */
    public boolean names() {
      return names;
    }
  }

  public static Source counted(UUID indicator) {
    return new Source(Kind.COUNTED, indicator);
  }
}
