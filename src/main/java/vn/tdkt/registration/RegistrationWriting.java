package vn.tdkt.registration;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.registration.store.EntrantStore;
import vn.tdkt.registration.store.RoundStore;

/** Writes what persons and collectives strive for. Who may is asked before. */
@Service
public class RegistrationWriting {
  private static final Citation REGISTERED = Citation.of("REQ-62");

  private final RoundStore rounds;
  private final EntrantStore entrants;
  private final Registrations reading;
  private final Clock clock;

  RegistrationWriting(
      RoundStore rounds, EntrantStore entrants, Registrations reading, Clock clock) {
    this.rounds = rounds;
    this.entrants = entrants;
    this.reading = reading;
    this.clock = clock;
  }

  /**
   * What one of the list strives for, in place of what was there.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the round since it was seen
   */
  @Transactional
  public Outcome<Round> write(Round round, UUID entrant, Wish wish, Actor by) {
    Entrant known = known(round, List.of(entrant)).getFirst();
    return write(round, List.of(known.wishing(fitting(known.collective(), wish))), by);
  }

  /** Adds titles to what many strive for; who has them already is not written again. */
  @Transactional
  public Outcome<Round> add(
      Round round, List<UUID> keys, List<String> titles, LocalDate on, Actor by) {
    List<Entrant> changed =
        known(round, keys).stream()
            .map(one -> one.wishing(fitting(one.collective(), one.wish().and(titles, on))))
            .toList();
    return keys.isEmpty() || titles.isEmpty()
        ? Outcome.refused("registration.refused.nothing", REGISTERED)
        : write(round, changed, by);
  }

  /** A collective of the unit that strives for something: a department, the trade union. */
  @Transactional
  public Outcome<Round> add(Round round, String name, Wish wish, Actor by) {
    String said = Texts.nfc(name);
    boolean there =
        reading.entrants(round).stream()
            .anyMatch(one -> one.collective() && one.name().equalsIgnoreCase(said));
    return there
        ? Outcome.refused("registration.refused.collective-there", REGISTERED, said)
        : write(round, List.of(Entrant.collective(Ids.next(), said, fitting(true, wish))), by);
  }

  /** Takes back what somebody registered; the reason stays beside the name. */
  @Transactional
  public Outcome<Round> withdraw(Round round, UUID entrant, String reason, Actor by) {
    Entrant known = known(round, List.of(entrant)).getFirst();
    if (!round.open()) {
      return round.notOpen();
    }
    if (reason.isBlank()) {
      return Outcome.refused("registration.refused.no-reason", REGISTERED);
    }
    Change change = Change.of(known.name(), told(known), reason.strip());
    rounds.save(round, act("registration.withdrawn", round, List.of(change), by));
    entrants.withdraw(round, known.withdrawing(reason.strip()));
    return Outcome.done(round);
  }

  private Outcome<Round> write(Round round, List<Entrant> wanted, Actor by) {
    if (!round.open()) {
      return round.notOpen();
    }
    LocalDate today = LocalDate.now(clock);
    if (wanted.stream().anyMatch(one -> !one.registered())) {
      return Outcome.refused("registration.refused.nothing", REGISTERED);
    }
    if (wanted.stream().anyMatch(one -> one.wish().after(today))) {
      return Outcome.refused("registration.refused.ahead", REGISTERED);
    }
    Map<UUID, Entrant> before = byKey(round);
    List<Entrant> changed = new ArrayList<>(wanted);
    changed.removeIf(one -> one.equals(before.get(one.key())));
    if (!changed.isEmpty()) {
      List<Change> changes =
          changed.stream().map(one -> change(before.get(one.key()), one)).toList();
      rounds.save(round, act("registration.written", round, changes, by));
      entrants.write(round, changed);
    }
    return Outcome.done(round);
  }

  /**
   * @throws NotVisible if one of them is not of the unit
   */
  private List<Entrant> known(Round round, List<UUID> keys) {
    Map<UUID, Entrant> all = byKey(round);
    if (!all.keySet().containsAll(keys)) {
      throw new NotVisible("entrant");
    }
    return keys.stream().map(all::get).toList();
  }

  private Map<UUID, Entrant> byKey(Round round) {
    return reading.entrants(round).stream().collect(toMap(Entrant::key, Function.identity()));
  }

  private Change change(@Nullable Entrant before, Entrant after) {
    return Change.of(after.name(), before == null ? null : told(before), told(after));
  }

  private @Nullable String told(Entrant entrant) {
    return entrant.registered() ? String.join("; ", reading.titles().of(entrant.wish())) : null;
  }

  /** With those titles only that the catalogue knows for such an entrant. */
  private Wish fitting(boolean collective, Wish wish) {
    return reading.titles().fitting(collective, wish);
  }

  private RoundAct act(String kind, Round round, List<Change> changes, Actor by) {
    return new RoundAct(kind, round.id(), by, clock.instant(), changes);
  }
}
