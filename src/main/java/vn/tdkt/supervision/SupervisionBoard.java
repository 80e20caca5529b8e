package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.supervision.store.AnsweredParts;

/** Which units have answered, which are silent, and which say that there was none. */
@Service
public class SupervisionBoard {
  private final Units units;
  private final AnsweredParts answered;
  private final Clock clock;

  SupervisionBoard(Units units, AnsweredParts answered, Clock clock) {
    this.units = units;
    this.answered = answered;
    this.clock = clock;
  }

  /** What the columns tell, in their order. */
  public static List<String> heads() {
    return Stream.of("SELF", "SUPERIOR", "EMULATION", "OTHER", "PERSONNEL")
        .map(part -> Words.of("supervision").say("board." + part))
        .toList();
  }

  /** The parts of a unit's year, in the order of the columns. */
  public record Line(UnitView unit, List<PartAnswer> parts) {
    public Line {
      parts = List.copyOf(parts);
    }

    public boolean silent() {
      return parts.stream().allMatch(PartAnswer::silent);
    }
  }

  /** The units within reach whose name has this part, by name. */
  @Transactional(readOnly = true)
  public List<Line> of(String year, String query, Access access) {
    List<UnitView> within =
        units
            .search(access.places(Permission.SUPERVISION_VIEW), query, LocalDate.now(clock))
            .stream()
            .filter(unit -> !unit.kind().isJurisdiction())
            .toList();
    Map<UUID, List<PartAnswer>> said =
        answered.of(within.stream().map(unit -> unit.id().value()).toList(), year);
    return within.stream()
        .map(unit -> new Line(unit, said.getOrDefault(unit.id().value(), List.of())))
        .toList();
  }
}
