package vn.tdkt.gatherings;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.gatherings.store.AttendanceStore;
import vn.tdkt.gatherings.store.OccasionStore;
import vn.tdkt.kernel.NotVisible;

/** Occasions as those read them whom they concern. */
@Service
public class Occasions {
  private final OccasionStore occasions;
  private final AttendanceStore attendance;
  private final GatheringPlaces places;

  Occasions(OccasionStore occasions, AttendanceStore attendance, GatheringPlaces places) {
    this.occasions = occasions;
    this.attendance = attendance;
    this.places = places;
  }

  /** The occasions of a year, the latest first: of the own places, and where one was invited. */
  @Transactional(readOnly = true)
  public List<Line> seenBy(Access access, String year) {
    return occasions.in(places.seen(access, year), year);
  }

  /** An occasion in a list, with how many of the invited units came and how many did not. */
  public record Line(Occasion occasion, int invited, int present, int missed) {}

  /**
   * @throws NotVisible if there is no such occasion, or it does not concern the person
   */
  @Transactional(readOnly = true)
  public Occasion occasion(UUID id, Access access) {
    Occasion occasion = occasions.find(id).orElseThrow(() -> new NotVisible("occasion"));
    boolean seen =
        seenBy(access, occasion.year()).stream().anyMatch(line -> line.occasion().id().equals(id));
    if (!seen) {
      throw new NotVisible("occasion of others");
    }
    return occasion;
  }

  /**
   * @throws NotVisible if the person may not change it
   */
  @Transactional(readOnly = true)
  public Occasion kept(UUID id, Access access) {
    Occasion occasion = occasion(id, access);
    if (!occasion.counts() || !places.mayKeep(occasion.place(), access)) {
      throw new NotVisible("occasion kept by others");
    }
    return occasion;
  }

  /** Who came: all for those who see the whole place, else the own unit. */
  @Transactional(readOnly = true)
  public List<Attendance> attendance(Occasion occasion, Access access) {
    Scope place = occasion.place();
    boolean all =
        places.seen(access, occasion.year()).stream().anyMatch(seen -> covers(seen, place));
    UUID own = access.actor().unit();
    return attendance.of(occasion.id()).stream()
        .filter(line -> all || line.unit().equals(own))
        .toList();
  }

  private static boolean covers(Scope seen, Scope place) {
    return seen.equals(place)
        || (seen.unit() == null
            && seen.block() == null
            && seen.jurisdiction().equals(place.jurisdiction()));
  }

  /** The invited units that did not come, by name, in the own places or of the own unit. */
  @Transactional(readOnly = true)
  public List<Absence> absences(Access access, String year) {
    return attendance.absences(places.seen(access, year), year);
  }

  /** How often this unit came; who may see it is asked before. */
  @Transactional(readOnly = true)
  public Turnout turnout(UUID unit, String year) {
    return attendance.turnout(unit, year);
  }

  /** Whether the own unit still lacks the review conference of the year (REQ-92). */
  @Transactional(readOnly = true)
  public boolean lacksReview(Access access, String year) {
    UUID unit = access.actor().unit();
    return unit != null
        && access.may(Permission.GATHERING_VIEW, Scope.unit(access.actor().jurisdiction(), unit))
        && !occasions.hasReview(unit, year);
  }
}
