package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.identity.model.SessionLimits;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Years;
import vn.tdkt.pages.Viewer;
import vn.tdkt.pages.Viewers;

/** Tells pages who looks at them. */
@Component
class SessionViewers implements Viewers {
  private final CurrentSession current;
  private final Units units;
  private final EmulationYears years;
  private final SessionLimits limits;
  private final Clock clock;

  SessionViewers(
      CurrentSession current,
      Units units,
      EmulationYears years,
      SessionLimits limits,
      Clock clock) {
    this.current = current;
    this.units = units;
    this.years = years;
    this.limits = limits;
    this.clock = clock;
  }

  @Override
  public Optional<Viewer> of(HttpServletRequest request) {
    return current.open(request).map(this::viewer);
  }

  private Viewer viewer(SignedIn who) {
    Access access = who.access();
    Actor actor = access.actor();
    UUID place = actor.unit() == null ? actor.jurisdiction() : actor.unit();
    String unit = units.unit(new UnitId(place), LocalDate.now(clock)).shortName();
    Years reached = years.in(access.places(Permission.ORGANISATION_VIEW));
    String chosen = who.year();
    String year =
        chosen != null && reached.labels().contains(chosen)
            ? chosen
            : reached.needingWork(LocalDate.now(clock));
    String roles = access.roles().stream().map(Role::words).collect(Collectors.joining(", "));
    return new SessionViewer(access, unit, year, reached.labels(), roles, limits.idle());
  }

  private record SessionViewer(
      Access access, String unit, String year, List<String> years, String role, Duration idle)
      implements Viewer {}
}
