package vn.tdkt.intake.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Achievement;
import vn.tdkt.honours.ConferredBy;
import vn.tdkt.honours.EnteredHonour;
import vn.tdkt.honours.KnownHonour;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.Birth;
import vn.tdkt.organisation.KnownPost;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;

/**
 * Compares a table of awards with those on record. A row without a person's name is an award of the
 * unit itself.
 */
public final class HonourChecker implements Checker<EnteredHonour> {
  private final UnitNames units;
  private final KnownPeople people;
  private final LocalDate today;
  private final Map<String, Title> titles = new HashMap<>();

  /** The decision by recipient, unit, title and years. */
  private final Map<String, String> decisions = new HashMap<>();

  public HonourChecker(
      List<KnownUnit> units,
      List<KnownPost> posts,
      List<Title> titles,
      List<KnownHonour> honours,
      LocalDate today) {
    this.units = new UnitNames(units);
    this.people = new KnownPeople(posts);
    this.today = today;
    for (Title title : titles) {
      this.titles.put(Texts.folded(title.name()), title);
      title.also().forEach(name -> this.titles.putIfAbsent(Texts.folded(name), title));
    }
    for (KnownHonour known : honours) {
      decisions.put(
          key(known.unit(), known.recipient(), known.title(), known.achievement()),
          known.decision());
    }
  }

  @Override
  public Verdict<EnteredHonour> check(Line line) {
    Fields fields = new Fields(IntakeKind.HONOURS, line, today);
    String name = fields.text(Column.FULL_NAME);
    Birth birth = name.isEmpty() ? Birth.UNKNOWN : fields.birth();
    KnownUnit unit = units.find(fields, Column.UNIT).orElse(null);
    Title title = title(fields, name.isEmpty());
    Achievement achievement = fields.achievement();
    ConferredBy basis = basis(fields);
    if (!fields.faults().isEmpty()
        || unit == null
        || title == null
        || achievement == null
        || basis == null) {
      return new Verdict.Wrong<>(fields.faults());
    }
    Set<PersonId> persons = name.isEmpty() ? Set.of() : persons(name, birth, unit);
    EnteredHonour honour =
        new EnteredHonour(
            Ids.oneOfMany(),
            unit.id(),
            persons.size() == 1 ? persons.iterator().next() : null,
            name.isEmpty() ? unit.name().fullName() : name,
            name.isEmpty(),
            birth.year(),
            title,
            basis,
            achievement);
    return compared(line, honour, persons.size());
  }

  private @Nullable Title title(Fields fields, boolean collective) {
    String text = fields.text(Column.TITLE);
    Title title = titles.get(Texts.folded(text));
    if (title == null) {
      if (!text.isEmpty()) {
        fields.fault(Column.TITLE, "no-title", text);
      }
      return null;
    }
    if (collective ? !title.collective() : !title.person()) {
      fields.fault(
          Column.TITLE, collective ? "not-for-collectives" : "not-for-persons", title.name());
    }
    return title;
  }

  private static @Nullable ConferredBy basis(Fields fields) {
    String decision = fields.text(Column.DECISION);
    LocalDate day = fields.pastDay(Column.DECIDED_ON);
    String issuer = fields.text(Column.ISSUER);
    return day == null ? null : new ConferredBy(decision, day, issuer);
  }

  /** Those of the register who may be meant: by birth wherever they work, else in that unit. */
  private Set<PersonId> persons(String name, Birth birth, KnownUnit unit) {
    Set<PersonId> persons = new HashSet<>();
    for (KnownPeople.Seen seen : people.called(Texts.folded(name))) {
      KnownPost post = seen.post();
      boolean here = post.unit().equals(unit.id()) && !post.birth().contradicts(birth);
      if ((here || post.birth().isSame(birth)) && seen.isCalled(name)) {
        persons.add(post.person());
      }
    }
    return persons;
  }

  private Verdict<EnteredHonour> compared(Line line, EnteredHonour honour, int persons) {
    String decision = honour.basis().decision();
    String key =
        key(honour.unit(), honour.recipient(), honour.title().code(), honour.achievement());
    String known = decisions.putIfAbsent(key, decision);
    if (known != null && Texts.folded(known).equals(Texts.folded(decision))) {
      return new Verdict.Same<>();
    }
    if (known != null) {
      return doubtful(
          Doubt.of(line, Fault.of(line, Column.DECISION, "other-decision", known), true), honour);
    }
    if (persons < 2) {
      return new Verdict.Fresh<>(honour);
    }
    Doubt doubt = Doubt.of(line, Fault.of(line, Column.FULL_NAME, "many-persons", persons), false);
    if (!doubt.isRemembered()) {
      decisions.remove(key);
    }
    return doubtful(doubt, honour);
  }

  private static Verdict<EnteredHonour> doubtful(Doubt doubt, EnteredHonour honour) {
    return Verdict.Doubtful.of(doubt, new Verdict.Fresh<>(honour), new Verdict.Same<>());
  }

  private static String key(UnitId unit, String recipient, String title, Achievement years) {
    return unit.value()
        + " "
        + title
        + " "
        + years.from()
        + "-"
        + years.to()
        + " "
        + Texts.folded(recipient);
  }
}
