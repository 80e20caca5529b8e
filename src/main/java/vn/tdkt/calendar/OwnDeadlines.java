package vn.tdkt.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.store.DeadlineList;

/** The days that somebody has to keep, for those who tell them outside the program. */
@Service
public class OwnDeadlines {
  private final DeadlineList list;

  OwnDeadlines(DeadlineList list) {
    this.list = list;
  }

  /**
   * Duties of the person and steps of the unit; nothing for those who work for no unit.
   *
   * @param since what was done is left out where it was due before
   */
  @Transactional(readOnly = true)
  public List<Deadline> of(Access access, LocalDate since) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      return List.of();
    }
    Scope place = Scope.unit(access.actor().jurisdiction(), unit);
    return access.may(Permission.YEAR_VIEW, place)
        ? list.of(unit, access.actor().account(), access.may(Permission.YEAR_EDIT, place), since)
        : List.of();
  }
}
