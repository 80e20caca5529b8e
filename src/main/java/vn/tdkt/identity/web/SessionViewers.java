package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    String year =
        years.labels(access.places(Permission.CRITERIA_VIEW)).stream()
            .findFirst()
            .orElseGet(() -> String.valueOf(LocalDate.now(clock).getYear()));
    String roles = access.roles().stream().map(Role::words).collect(Collectors.joining(", "));
    return new SessionViewer(access, unit, year, roles, limits.idle());
  }

  private record SessionViewer(Access access, String unit, String year, String role, Duration idle)
      implements Viewer {
    @Override
    public @Nullable String yearAddress() {
      return null;
    }
  }
}
