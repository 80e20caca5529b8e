package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.honours.Honours;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.registration.store.EntrantStore;
import vn.tdkt.registration.store.RoundStore;

/** Opens registrations, writes what is registered, takes them along. Who may is asked before. */
@Service
public class RegistrationWriting {
  private static final Words WORDS = Words.of("registration");
  private static final Citation REGISTERED = Citation.of("REQ-62");

  private final RoundStore rounds;
  private final EntrantStore entrants;
  private final Registrations reading;
  private final Honours honours;
  private final Clock clock;

  RegistrationWriting(
      RoundStore rounds,
      EntrantStore entrants,
      Registrations reading,
      Honours honours,
      Clock clock) {
    this.rounds = rounds;
    this.entrants = entrants;
    this.reading = reading;
    this.honours = honours;
    this.clock = clock;
  }

  /** What a year is, and until when one registers for it. */
  public record Year(String label, LocalDate from, LocalDate until, LocalDate deadline) {}

  /** What somebody strives for, by the key of the entrant. */
  public record Wish(UUID entrant, List<String> titles) {
    public Wish {
      titles = List.copyOf(titles);
    }
  }

  /** Opens the registration of a unit for a year. */
  @Transactional
  public Outcome<Round> open(UnitView unit, Year year, Actor by) {
    if (rounds.of(unit.id().value(), year.label()).isPresent()) {
      return Outcome.refused("registration.refused.there-is-one", REGISTERED, year.label());
    }
    Round round =
        new Round(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            year.label(),
            year.from(),
            year.until(),
            year.deadline(),
            RoundState.DRAFT,
            1);
    rounds.add(round, act("registration.round-opened", round, by, null, year.label()));
    return Outcome.done(round);
  }

  /**
   * What many strive for, in one write; who is as before is not written again.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the round since it was seen
   */
  @Transactional
  public Outcome<Integer> write(Round round, List<Wish> wishes, Actor by) {
    if (!round.open()) {
      return notOpen(round);
    }
    Map<UUID, Entrant> known =
        reading.entrants(round).stream()
            .collect(Collectors.toMap(Entrant::key, Function.identity()));
    List<Entrant> changed = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    for (Wish wish : wishes) {
      Entrant entrant = known.get(wish.entrant());
      if (entrant == null) {
        return Outcome.refused("registration.refused.not-of-the-unit", REGISTERED);
      }
      List<String> codes = fitting(wish.titles(), entrant.collective());
      if (!codes.equals(entrant.titles())) {
        changed.add(entrant.wishing(codes));
        changes.add(Change.of(entrant.name(), names(entrant.titles()), names(codes)));
      }
    }
    if (!changed.isEmpty()) {
      rounds.save(round, act("registration.written", round, by, changes));
      entrants.write(round, changed, LocalDate.now(clock));
    }
    return Outcome.done(changed.size());
  }

  /** A collective of the unit that strives for something: a department, the trade union. */
  @Transactional
  public Outcome<Round> add(Round round, String name, List<String> titles, Actor by) {
    String said = Texts.nfc(name);
    List<String> codes = fitting(titles, true);
    if (!round.open()) {
      return notOpen(round);
    }
    if (said.isEmpty() || codes.isEmpty()) {
      return Outcome.refused("registration.refused.nothing", REGISTERED);
    }
    if (reading.entrants(round).stream()
        .anyMatch(one -> one.collective() && one.name().equalsIgnoreCase(said))) {
      return Outcome.refused("registration.refused.collective-there", REGISTERED, said);
    }
    Change change = Change.of(said, null, names(codes));
    rounds.save(round, act("registration.written", round, by, List.of(change)));
    entrants.add(round, new Entrant(Ids.next(), true, said, "", codes, null), LocalDate.now(clock));
    return Outcome.done(round);
  }

  /**
   * One step of the way.
   *
   * @param reason for the moves that need one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the round since it was seen
   */
  @Transactional
  public Outcome<Round> move(Round round, RoundMove move, String reason, Actor by) {
    if (!round.allows(move)) {
      return notOpen(round);
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("registration.refused.no-reason", REGISTERED);
    }
    List<Entrant> all = reading.entrants(round);
    if (move == RoundMove.SUBMIT && all.stream().noneMatch(Entrant::registered)) {
      return Outcome.refused("registration.refused.nobody", REGISTERED);
    }
    rounds.save(round.moved(move), act(move.kind(), round, by, null, reason.strip()));
    if (move == RoundMove.APPROVE) {
      rounds.keepApproved(round, LocalDate.now(clock));
    }
    return Outcome.done(round.moved(move));
  }

  /** Those codes that the catalogue knows for a person or for a collective, in its order. */
  private List<String> fitting(List<String> codes, boolean collective) {
    return honours.titles().stream()
        .filter(title -> collective ? title.collective() : title.person())
        .map(Title::code)
        .filter(codes::contains)
        .toList();
  }

  private @Nullable String names(List<String> codes) {
    return codes.isEmpty()
        ? null
        : honours.titles().stream()
            .filter(title -> codes.contains(title.code()))
            .map(Title::name)
            .collect(Collectors.joining("; "));
  }

  private static <T> Outcome<T> notOpen(Round round) {
    return Outcome.refused("registration.refused.not-open", REGISTERED, round.state().words());
  }

  private RoundAct act(
      String kind, Round round, Actor by, @Nullable String before, @Nullable String after) {
    return act(kind, round, by, List.of(Change.of(WORDS.say("title"), before, after)));
  }

  private RoundAct act(String kind, Round round, Actor by, List<Change> changes) {
    return new RoundAct(kind, round.id(), by, clock.instant(), changes);
  }
}
