package vn.tdkt.intake.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.Birth;
import vn.tdkt.organisation.EnteredPost;
import vn.tdkt.organisation.KnownPost;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.Validity;

/**
 * Compares a table of persons with the register. One name and one birth are one person; a name that
 * is alike in the same unit or of the same year of birth is asked about.
 */
public final class PersonChecker implements Checker<EnteredPost> {
  private static final List<String> MANAGING =
      List.of(Words.of("intake").say("duty.managing").split("\\|"));
  private static final List<String> DIRECT =
      List.of(Words.of("intake").say("duty.direct").split("\\|"));

  private final UnitNames units;
  private final KnownPeople people;
  private final LocalDate today;

  /** A table says the same few words a thousand times. */
  private final Map<String, String> duties = new HashMap<>();

  public PersonChecker(List<KnownUnit> units, List<KnownPost> posts, LocalDate today) {
    this.units = new UnitNames(units);
    this.people = new KnownPeople(posts);
    this.today = today;
  }

  @Override
  public Verdict<EnteredPost> check(Line line) {
    Fields fields = new Fields(IntakeKind.PEOPLE, line, today);
    String name = fields.text(Column.FULL_NAME);
    Birth birth = fields.birth();
    KnownUnit unit = units.find(fields, Column.UNIT).orElse(null);
    String title = fields.text(Column.POST);
    boolean manager = isManager(fields);
    LocalDate since = fields.since();
    if (!fields.faults().isEmpty() || unit == null) {
      return new Verdict.Wrong<>(fields.faults());
    }
    KnownPost post = new KnownPost(new PersonId(Ids.oneOfMany()), name, birth, unit.id(), title);
    return compared(line, post, manager, Validity.since(since));
  }

  private boolean isManager(Fields fields) {
    String said = duties.computeIfAbsent(fields.text(Column.DUTY), Texts::folded);
    boolean manager = MANAGING.contains(said);
    if (!said.isEmpty() && !manager && !DIRECT.contains(said)) {
      fields.fault(Column.DUTY, "no-duty", said);
    }
    return manager;
  }

  private Verdict<EnteredPost> compared(
      Line line, KnownPost post, boolean manager, Validity valid) {
    String folded = Texts.folded(post.fullName());
    KnownPeople.Seen same = null;
    KnownPeople.Seen alike = null;
    for (KnownPeople.Seen seen : people.called(folded)) {
      if (isOne(seen, post)) {
        if (isSamePost(seen.post(), post)) {
          return new Verdict.Same<>();
        }
        same = seen.post().birth().isSame(post.birth()) ? seen : same;
      }
      alike = isAlike(seen.post(), post) ? seen : alike;
    }
    if (same == null && alike != null) {
      return doubtful(line, post, alike, manager, valid);
    }
    KnownPost kept = same == null ? post : post.of(same.post().person());
    people.add(folded, kept, line.number());
    return same == null
        ? new Verdict.Fresh<>(entered(post, false, manager, valid))
        : new Verdict.Changed<>(entered(kept, true, manager, valid));
  }

  private Verdict<EnteredPost> doubtful(
      Line line, KnownPost post, KnownPeople.Seen alike, boolean manager, Validity valid) {
    Doubt doubt = Doubt.of(line, fault(line, alike), true);
    KnownPost ofAlike = post.of(alike.post().person());
    if (doubt.isRemembered()) {
      KnownPost kept = doubt.said() == Answer.KNOWN ? ofAlike : post;
      people.add(Texts.folded(post.fullName()), kept, line.number());
    }
    return Verdict.Doubtful.of(
        doubt,
        new Verdict.Fresh<>(entered(post, false, manager, valid)),
        isSamePost(alike.post(), post)
            ? new Verdict.Same<>()
            : new Verdict.Changed<>(entered(ofAlike, true, manager, valid)));
  }

  private static boolean isOne(KnownPeople.Seen seen, KnownPost post) {
    return !seen.post().birth().contradicts(post.birth()) && seen.isCalled(post.fullName());
  }

  private static boolean isSamePost(KnownPost known, KnownPost post) {
    return known.unit().equals(post.unit())
        && Texts.folded(known.title()).equals(Texts.folded(post.title()));
  }

  private static boolean isAlike(KnownPost known, KnownPost post) {
    return !known.birth().contradicts(post.birth())
        && (known.unit().equals(post.unit())
            || (post.birth().isKnown()
                && Objects.equals(known.birth().year(), post.birth().year())));
  }

  private static EnteredPost entered(
      KnownPost post, boolean known, boolean manager, Validity valid) {
    return new EnteredPost(
        post.person(),
        post.fullName(),
        post.birth(),
        known,
        post.unit(),
        post.title(),
        manager,
        valid);
  }

  private Fault fault(Line line, KnownPeople.Seen alike) {
    if (alike.line() > 0) {
      return Fault.of(line, Column.FULL_NAME, "as-line", alike.line());
    }
    String where = units.byId(alike.post().unit()).map(unit -> unit.name().fullName()).orElse("");
    return Fault.of(
        line,
        Column.FULL_NAME,
        "person-alike",
        alike.post().fullName(),
        alike.post().title(),
        where);
  }
}
