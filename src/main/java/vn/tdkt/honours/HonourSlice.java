package vn.tdkt.honours;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Words;

/**
 * Which awards are counted.
 *
 * @param places that the person reaches
 * @param within a unit to whose awards, with those of all below it, the count is limited, or null
 * @param from the first year that counts
 * @param until the last year that counts
 * @param only what they have in common beside that; the figure of a cell has as much as it has keys
 */
public record HonourSlice(
    List<Scope> places,
    @Nullable UUID within,
    YearOf yearOf,
    int from,
    int until,
    Map<HonourDimension, String> only) {
  /** Before all that can stand on record, where no first year is asked for. */
  public static final int EVER = 0;

  /** After all that can stand on record, where no last year is asked for. */
  public static final int ALWAYS = 9_999;

  /** To which year an award belongs. */
  public enum YearOf {
    /** The achievement; one of several years belongs to the last of them. */
    ACHIEVEMENT,
    DECISION;

    /** As people read it. */
    public String words() {
      return Words.of("honours").say("year-of." + name());
    }
  }

  public HonourSlice {
    places = List.copyOf(places);
    only = Map.copyOf(only);
  }

  /** Those of them that share this too. */
  public HonourSlice with(Map<HonourDimension, String> more) {
    Map<HonourDimension, String> all = new EnumMap<>(HonourDimension.class);
    all.putAll(only);
    all.putAll(more);
    return new HonourSlice(places, within, yearOf, from, until, all);
  }
}
