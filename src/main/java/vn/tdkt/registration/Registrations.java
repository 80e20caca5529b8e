package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.honours.Honours;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.registration.store.EntrantStore;
import vn.tdkt.registration.store.RoundStore;

/** Registrations as those read them who reach their units. */
@Service
public class Registrations {
  private final RoundStore rounds;
  private final EntrantStore entrants;
  private final Honours honours;
  private final UnitAccess reach;
  private final Clock clock;

  Registrations(
      RoundStore rounds, EntrantStore entrants, Honours honours, UnitAccess reach, Clock clock) {
    this.rounds = rounds;
    this.entrants = entrants;
    this.honours = honours;
    this.reach = reach;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Titles titles() {
    return new Titles(honours.titles());
  }

  /**
   * The unit for which somebody works.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("registration of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  /** The registration of a unit for a year: what later dossiers ask for. */
  @Transactional(readOnly = true)
  public Optional<Round> of(UnitId unit, String year) {
    return rounds.of(unit.value(), year);
  }

  /**
   * @throws NotVisible if there is none, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public Round round(UUID id, Permission permission, Access access) {
    Round round = rounds.find(id).orElseThrow(() -> new NotVisible("registration"));
    unit(round.unit(), permission, access);
    return round;
  }

  /** All years of a unit, the latest first. */
  @Transactional(readOnly = true)
  public List<Round> all(UnitId unit) {
    return rounds.of(unit.value());
  }

  /** The staff of the unit and of its departments, by name, then the collectives. */
  @Transactional(readOnly = true)
  public List<Entrant> entrants(Round round) {
    return entrants.of(round, round.within(LocalDate.now(clock)));
  }
}
