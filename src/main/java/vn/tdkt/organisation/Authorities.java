package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.AuthorityStore;

/** The authorities that a province or ministry deals with. */
@Service
public class Authorities {
  private static final Citation AUTHORITIES = Citation.of("REQ-18");

  private final AuthorityStore store;
  private final Scales scales;
  private final Clock clock;

  Authorities(AuthorityStore store, Scales scales, Clock clock) {
    this.store = store;
    this.scales = scales;
    this.clock = clock;
  }

  /** Those of that day, the highest level first. */
  @Transactional(readOnly = true)
  public List<Authority> on(UnitId jurisdiction, LocalDate day) {
    List<String> levels = scales.scale(jurisdiction, ScaleKind.AUTHORITY, day).levels();
    return store.on(jurisdiction, day, levels);
  }

  @Transactional
  public Outcome<UUID> add(
      UnitId jurisdiction, String name, String level, LocalDate from, Actor by) {
    if (name.isBlank()) {
      return Outcome.refused("organisation.refused.nameless", AUTHORITIES);
    }
    if (!scales.scale(jurisdiction, ScaleKind.AUTHORITY, from).levels().contains(level)) {
      return Outcome.refused("organisation.refused.level", AUTHORITIES);
    }
    UUID id = Ids.next();
    Authority authority = new Authority(id, name, level, Validity.since(from));
    store.add(
        jurisdiction,
        authority,
        act(jurisdiction, "authority-added", by, Change.of(level, null, name)));
    return Outcome.done(id);
  }

  /**
   * @throws NotVisible if the province has no such authority on that day
   */
  @Transactional
  public Outcome<UUID> end(UnitId jurisdiction, UUID id, LocalDate on, String reason, Actor by) {
    Authority authority =
        on(jurisdiction, on).stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotVisible("authority"));
    if (!authority.valid().from().isBefore(on)) {
      return Outcome.refused("organisation.refused.date-order", AUTHORITIES);
    }
    Change change = Change.of(VietnamTime.date(on), authority.name(), reason);
    store.end(id, on, act(jurisdiction, "authority-ended", by, change));
    return Outcome.done(id);
  }

  private OrganisationAct act(UnitId jurisdiction, String what, Actor by, Change change) {
    return OrganisationAct.of("catalogue", jurisdiction.value(), what, by, clock.instant(), change);
  }
}
