package vn.tdkt.intake.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.EnteredUnit;
import vn.tdkt.organisation.KnownUnit;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.UnitDetails;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;

/** Compares a table of units with the register. */
public final class UnitChecker implements Checker<UnitEntry> {
  private static final Map<String, UnitKind> KINDS =
      Stream.of(UnitKind.values())
          .filter(kind -> !kind.isJurisdiction())
          .collect(Collectors.toMap(kind -> Texts.folded(kind.words()), kind -> kind));

  private final UnitId root;
  private final boolean fictional;
  private final LocalDate today;
  private final UnitNames names;

  /** By the body above and the name without accents. */
  private final Map<String, KnownUnit> byPlace = new HashMap<>();

  private final Map<UnitId, Integer> lines = new HashMap<>();

  /**
   * @param root the unit below which all must stand
   */
  public UnitChecker(UnitId root, boolean fictional, List<KnownUnit> units, LocalDate today) {
    this.root = root;
    this.fictional = fictional;
    this.today = today;
    this.names = new UnitNames(units);
    units.forEach(unit -> byPlace.put(place(unit.parent(), unit.name().fullName()), unit));
  }

  @Override
  public Verdict<UnitEntry> check(Line line) {
    Fields fields = new Fields(IntakeKind.UNITS, line, today);
    UnitName name =
        new UnitName(
            fields.text(Column.UNIT_NAME),
            fields.text(Column.SHORT_NAME),
            fields.text(Column.SYMBOL));
    UnitKind kind = kind(fields);
    UnitId parent =
        line.at(Column.PARENT).isEmpty()
            ? root
            : names.find(fields, Column.PARENT).map(KnownUnit::id).orElse(null);
    UnitDetails details =
        new UnitDetails(
            fields.text(Column.ADDRESS),
            fields.text(Column.FOUNDING),
            fields.pastDay(Column.FOUNDED_ON));
    LocalDate since = fields.since();
    if (!fields.faults().isEmpty() || kind == null || parent == null) {
      return new Verdict.Wrong<>(fields.faults());
    }
    KnownUnit unit = new KnownUnit(new UnitId(Ids.oneOfMany()), kind, name, parent, details);
    KnownUnit known = byPlace.get(place(parent, name.fullName()));
    return known == null ? fresh(line, unit, since) : compared(line, known, unit, since);
  }

  private static @Nullable UnitKind kind(Fields fields) {
    String text = fields.text(Column.UNIT_KIND);
    UnitKind kind = KINDS.get(Texts.folded(text));
    if (kind == null && !text.isEmpty()) {
      fields.fault(Column.UNIT_KIND, "no-kind", text);
    }
    return kind;
  }

  private Verdict<UnitEntry> fresh(Line line, KnownUnit unit, LocalDate since) {
    names.add(unit);
    byPlace.put(place(unit.parent(), unit.name().fullName()), unit);
    lines.put(unit.id(), line.number());
    return new Verdict.Fresh<>(entered(unit, since));
  }

  private UnitEntry entered(KnownUnit unit, LocalDate since) {
    NewUnit entered = new NewUnit(unit.kind(), unit.name(), unit.parent(), since, fictional);
    return new UnitEntry.Entered(new EnteredUnit(unit.id(), entered, unit.details()));
  }

  private Verdict<UnitEntry> compared(Line line, KnownUnit known, KnownUnit unit, LocalDate since) {
    Integer above = lines.get(known.id());
    if (above != null) {
      return doubtful(
          Doubt.of(line, Fault.of(line, Column.UNIT_NAME, "as-line", above), true),
          () -> fresh(line, unit, since),
          new Verdict.Same<>());
    }
    String name = known.name().fullName();
    return Texts.spelled(name).equals(Texts.spelled(unit.name().fullName()))
        ? described(known, unit)
        : doubtful(
            Doubt.of(line, Fault.of(line, Column.UNIT_NAME, "unit-alike", name), true),
            () -> fresh(line, unit, since),
            described(known, unit));
  }

  /** Only what enters is there for the rows below. */
  private static Verdict<UnitEntry> doubtful(
      Doubt doubt, Supplier<Verdict<UnitEntry>> asNew, Verdict<UnitEntry> asKnown) {
    return new Verdict.Doubtful<>(
        doubt,
        switch (doubt.said()) {
          case NEW -> asNew.get();
          case KNOWN -> asKnown;
          case LEAVE -> null;
          case null -> null;
        });
  }

  private static Verdict<UnitEntry> described(KnownUnit known, KnownUnit unit) {
    UnitDetails details = merged(known.details(), unit.details());
    return details.equals(known.details())
        ? new Verdict.Same<>()
        : new Verdict.Changed<>(
            new UnitEntry.Described(
                new KnownUnit(known.id(), known.kind(), known.name(), known.parent(), details)));
  }

  /** An empty cell says nothing. */
  private static UnitDetails merged(UnitDetails known, UnitDetails said) {
    return new UnitDetails(
        said.address().isEmpty() ? known.address() : said.address(),
        said.founding().isEmpty() ? known.founding() : said.founding(),
        Optional.ofNullable(said.foundedOn()).orElse(known.foundedOn()));
  }

  private static String place(@Nullable UnitId parent, String name) {
    return (parent == null ? "" : parent.value()) + " " + Texts.folded(name);
  }
}
