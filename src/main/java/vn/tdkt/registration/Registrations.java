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
  private final UnitAccess reach;
  private final Clock clock;

  Registrations(RoundStore rounds, EntrantStore entrants, UnitAccess reach, Clock clock) {
    this.rounds = rounds;
    this.entrants = entrants;
    this.reach = reach;
    this.clock = clock;
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

  /** What later dossiers ask: whether somebody of the unit registered for that year. */
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

  /** The staff of the unit and of its departments, by name, then the collectives. */
  @Transactional(readOnly = true)
  public List<Entrant> entrants(Round round) {
    return entrants.of(round, round.within(LocalDate.now(clock)));
  }

  /**
   * The person of the staff who sits at the keyboard: the one who bears the name of the account. Of
   * two with the same name the program chooses neither.
   */
  @Transactional(readOnly = true)
  public Optional<Entrant> self(Round round, Access access) {
    if (!access.actor().belongsTo(round.unit())) {
      return Optional.empty();
    }
    List<Entrant> namesakes =
        entrants(round).stream()
            .filter(one -> !one.collective() && one.name().equals(access.actor().fullName()))
            .toList();
    return namesakes.size() == 1 ? Optional.of(namesakes.getFirst()) : Optional.empty();
  }
}
