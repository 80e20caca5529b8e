package vn.tdkt.pledges;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Scope;

/**
 * A pledge for one emulation year.
 *
 * @param place the block of the year, or the unit, whose pledge it is
 * @param year the label of the year
 * @param takenYear the year whose text this is, as long as nobody has looked it over; else null
 * @param reason why it ended before all had signed, or is void; else null
 * @param version of the pledge with its signatories
 */
public record Pledge(
    UUID id,
    Scope place,
    String year,
    Said said,
    PledgeState state,
    @Nullable String takenYear,
    @Nullable String reason,
    long version) {
  /**
   * What is written.
   *
   * @param points what is pledged, one after the other
   * @param on the day of the signing, or null before it is set
   * @param venue where; may be empty
   * @param movement the movement of the year that is launched with it; may be empty
   */
  public record Said(List<String> points, @Nullable LocalDate on, String venue, String movement) {
    public static final Said NOTHING = new Said(List.of(), null, "", "");

    public Said {
      points = List.copyOf(points);
    }

    /** For another year: what is pledged stays, day and movement are those of their year. */
    Said again() {
      return new Said(points, null, venue, "");
    }
  }

  public boolean ofBlock() {
    return place.block() != null;
  }

  public boolean allows(PledgeMove move) {
    return move.from().contains(state);
  }

  /** Whether it may still be changed who signs. */
  public boolean takesParties() {
    return state == PledgeState.DRAFT || state == PledgeState.OPEN;
  }

  Pledge moved(PledgeMove move, @Nullable String why) {
    return new Pledge(id, place, year, said, move.to(), takenYear, why, version);
  }

  /** Somebody has looked over and written it. */
  Pledge written(Said newly) {
    return new Pledge(id, place, year, newly, state, null, reason, version);
  }

  /** The same, as somebody saw it: what is written goes against this version. */
  public Pledge seen(long seenVersion) {
    return new Pledge(id, place, year, said, state, takenYear, reason, seenVersion);
  }

  /** "/giao-uoc/…". */
  public String address() {
    return "/giao-uoc/" + id;
  }
}
