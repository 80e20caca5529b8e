package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of a unit were rated so in a year: counts, never names (REQ-9).
 *
 * @param levels the levels of that year, the highest first, each with its count
 * @param decision by which it was decided; empty while it is only proposed
 * @param version 0 while nothing is stored
 */
public record Rating(
    ScaleKind kind,
    int year,
    List<Counted> levels,
    String decision,
    @Nullable LocalDate decidedOn,
    long version) {
  /** One level and how many reached it. */
  public record Counted(String level, int subjects) {}

  public Rating {
    levels = List.copyOf(levels);
  }

  static Rating empty(Scale scale, int year) {
    List<Counted> none = scale.levels().stream().map(level -> new Counted(level, 0)).toList();
    return new Rating(scale.kind(), year, none, "", null, 0);
  }

  /** Proposed and not yet decided (dự kiến). */
  public boolean provisional() {
    return decision.isEmpty();
  }

  public boolean recorded() {
    return version > 0;
  }
}
