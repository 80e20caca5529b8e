package vn.tdkt.organisation.web.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.web.Link;

/** Which acts upon a unit are open to a person: the buttons and the check read this alone. */
@Component
class UnitActs {
  private final List<UnitAct> acts;
  private final UnitAccess reach;
  private final Clock clock;

  UnitActs(List<UnitAct> acts, UnitAccess reach, Clock clock) {
    this.acts = acts;
    this.reach = reach;
    this.clock = clock;
  }

  /** The buttons of one page of the unit. */
  List<Link> offered(UnitView unit, UnitAct.Part part, Access access) {
    return access.holds(Permission.ORGANISATION_EDIT)
            && reach.may(Permission.ORGANISATION_EDIT, unit, access, today())
        ? links(unit, act -> act.part() == part && !act.reorganises())
        : List.of();
  }

  /** What may be done to the unit as such, by those who edit the body above it. */
  List<Link> reorganising(UnitView unit, Access access) {
    return access.holds(Permission.ORGANISATION_EDIT) && reach.mayReorganise(unit, access, today())
        ? links(unit, UnitAct::reorganises)
        : List.of();
  }

  private List<Link> links(UnitView unit, Predicate<UnitAct> wanted) {
    return acts.stream()
        .filter(wanted)
        .filter(act -> act.offered(unit))
        .map(act -> new Link(act.title(), UnitController.address(unit.id()) + "/" + act.slug()))
        .toList();
  }

  /**
   * @throws NotVisible if there is no such act, or it is not open to the person
   */
  UnitAct open(UnitView unit, String slug, Access access) {
    return acts.stream()
        .filter(act -> act.slug().equals(slug) && may(act, unit, access))
        .findFirst()
        .orElseThrow(() -> new NotVisible("act " + slug));
  }

  private boolean may(UnitAct act, UnitView unit, Access access) {
    return act.reorganises()
        ? reach.mayReorganise(unit, access, today())
        : reach.may(Permission.ORGANISATION_EDIT, unit, access, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
