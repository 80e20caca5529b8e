package vn.tdkt.honours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.honours.store.HonourStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Awards entered by hand, one at a time. */
@Service
public class HonourEntry {
  private static final Citation REGISTER = Citation.of("REQ-28");

  private final HonourStore store;
  private final Units units;
  private final UnitAccess reach;
  private final People people;
  private final Clock clock;

  HonourEntry(HonourStore store, Units units, UnitAccess reach, People people, Clock clock) {
    this.store = store;
    this.units = units;
    this.reach = reach;
    this.people = people;
    this.clock = clock;
  }

  /** Units whose awards the person may enter. */
  @Transactional(readOnly = true)
  public List<UnitView> units(Access access) {
    return units.search(access.places(Permission.HONOUR_EDIT), "", today()).stream()
        .filter(unit -> unit.ended() == null)
        .toList();
  }

  /**
   * @throws NotVisible if there is no such unit, or the person may not enter its awards
   */
  @Transactional(readOnly = true)
  public UnitView unit(UnitId unit, Access access) {
    return reach.visible(unit, Permission.HONOUR_EDIT, access, today());
  }

  /** The names of those who work there, in the order of names. */
  @Transactional(readOnly = true)
  public Map<PersonId, String> people(UnitId unit) {
    Map<PersonId, String> names = new LinkedHashMap<>();
    for (HeldPost post : people.inUnit(unit, today())) {
      names.putIfAbsent(post.person(), post.fullName());
    }
    return names;
  }

  /** The decision by which the recipient has this title for these years already. */
  @Transactional(readOnly = true)
  public Optional<String> known(NewHonour honour, Access access) {
    String recipient = Texts.folded(recipient(honour, unit(honour.unit(), access)));
    return store.of(List.of(honour.unit())).stream()
        .filter(known -> known.title().equals(honour.title()))
        .filter(known -> known.achievement().equals(honour.achievement()))
        .filter(known -> Texts.folded(known.recipient()).equals(recipient))
        .map(KnownHonour::decision)
        .findFirst();
  }

  private String recipient(NewHonour honour, UnitView unit) {
    PersonId person = honour.person();
    return person == null
        ? unit.fullName()
        : Optional.ofNullable(people(honour.unit()).get(person))
            .orElseThrow(() -> new NotVisible("person"));
  }

  @Transactional
  public Outcome<UUID> enter(NewHonour honour, Access access) {
    UnitView unit = unit(honour.unit(), access);
    Title title = title(honour.title());
    Optional<Refusal> refusal = refusal(honour, title);
    if (refusal.isPresent()) {
      return Outcome.refused(refusal.get());
    }
    EnteredHonour entered = entered(honour, title, recipient(honour, unit));
    Change change = Change.of(title.name(), entered.recipient(), honour.basis().decision());
    store.enter(
        unit.jurisdiction(),
        entered,
        new HonourAct("entered", entered.id(), access.actor(), clock.instant(), List.of(change)));
    return Outcome.done(entered.id());
  }

  private Title title(String code) {
    return store.titles().stream()
        .filter(title -> title.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NotVisible("title"));
  }

  private Optional<Refusal> refusal(NewHonour honour, Title title) {
    boolean collective = honour.person() == null;
    Achievement years = honour.achievement();
    if (collective && !title.collective()) {
      return refused("honours.refused.not-for-collectives", title.name());
    }
    if (!collective && !title.person()) {
      return refused("honours.refused.not-for-persons", title.name());
    }
    if (honour.basis().on().isAfter(today())) {
      return refused("honours.refused.future");
    }
    boolean inOrder = years.from() <= years.to() && years.to() <= today().getYear();
    return inOrder && years.from() >= Achievement.FIRST
        ? Optional.empty()
        : refused("honours.refused.years");
  }

  private static Optional<Refusal> refused(String key, Object... arguments) {
    return Optional.of(Refusal.of(key, REGISTER, arguments));
  }

  private static EnteredHonour entered(NewHonour honour, Title title, String recipient) {
    return new EnteredHonour(
        Ids.next(),
        honour.unit(),
        honour.person(),
        recipient,
        honour.person() == null,
        null,
        title,
        honour.basis(),
        honour.achievement());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
