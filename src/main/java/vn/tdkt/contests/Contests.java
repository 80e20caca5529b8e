package vn.tdkt.contests;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.contests.model.Numbering;
import vn.tdkt.contests.store.ContestEditionStore;
import vn.tdkt.contests.store.ContestSeriesStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;

/** The series of a province and their editions, for those who look and for other modules. */
@Service
public class Contests {
  private final ContestSeriesStore store;
  private final ContestEditionStore editions;

  Contests(ContestSeriesStore store, ContestEditionStore editions) {
    this.store = store;
    this.editions = editions;
  }

  /**
   * Which editions of which series fall in a calendar year, with the number that each must bear in
   * plans and reports (REQ-47). An edition over two years falls in both.
   */
  @Transactional(readOnly = true)
  public List<EditionOfYear> editionsIn(UUID jurisdiction, int year) {
    return editionsIn(jurisdiction, List.of(year)).getOrDefault(year, List.of());
  }

  /** The same of several years at once. */
  @Transactional(readOnly = true)
  public Map<Integer, List<EditionOfYear>> editionsIn(UUID jurisdiction, List<Integer> years) {
    List<WithEditions> all = withEditions(store.in(jurisdiction));
    return years.stream()
        .collect(
            toMap(
                year -> year,
                year -> all.stream().flatMap(series -> series.falling(year)).toList()));
  }

  @Transactional(readOnly = true)
  public List<WithEditions> seenBy(Access access) {
    return withEditions(store.seenBy(access.actor()));
  }

  /**
   * @throws NotVisible if there is no such series, or it is one of another province
   */
  @Transactional(readOnly = true)
  public WithEditions series(UUID id, Access access) {
    return seenBy(access).stream()
        .filter(line -> line.series().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("contest series"));
  }

  /**
   * @throws NotVisible if there is no such edition, or it is one of another province
   */
  @Transactional(readOnly = true)
  public OneEdition edition(UUID id, Access access) {
    return seenBy(access).stream()
        .flatMap(series -> series.editions().stream().map(one -> new OneEdition(series, one)))
        .filter(found -> found.edition().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("contest edition"));
  }

  private List<WithEditions> withEditions(List<Series> all) {
    Map<UUID, List<Edition>> bySeries =
        editions.of(all.stream().map(Series::id).toList()).stream()
            .collect(groupingBy(Edition::series));
    return all.stream()
        .map(series -> new WithEditions(series, bySeries.getOrDefault(series.id(), List.of())))
        .toList();
  }

  /** A unit keeps the series that it organises, the office of the province all of them. */
  public boolean mayEdit(Series series, Access access) {
    return access.may(Permission.CONTEST_EDIT, series.place());
  }

  public boolean mayAdd(Access access) {
    return access.may(
        Permission.CONTEST_EDIT,
        new Scope(access.actor().jurisdiction(), null, access.actor().unit()));
  }

  /** A series with its editions on record, the latest first. */
  public record WithEditions(Series series, List<Edition> editions) {
    public WithEditions {
      editions = List.copyOf(editions);
    }

    public Numbering numbering() {
      return series.numbering(years());
    }

    private Collection<Integer> years() {
      return editions.stream().map(Edition::year).collect(Collectors.toSet());
    }

    /** The number of an edition on record. */
    public int number(Edition edition) {
      return numbering().at(edition.year()).orElseThrow().number();
    }

    /** How far an edition is, in words; one whose time has passed waits for its results. */
    public String standing(Edition edition, LocalDate today) {
      boolean over =
          edition.state() == EditionState.OPEN
              && lastDay(numbering().at(edition.year()).orElseThrow()).isBefore(today);
      return over ? Words.of("contests").say("state.over") : edition.state().words();
    }

    public Optional<Edition> edition(int year) {
      return editions.stream().filter(edition -> edition.year() == year).findFirst();
    }

    private Stream<EditionOfYear> falling(int year) {
      Set<Integer> recorded = Set.copyOf(years());
      Series.Said said = series.said();
      return numbering().slots().stream()
          .filter(slot -> said.rhythm().touches(slot.year(), year))
          .map(
              slot ->
                  new EditionOfYear(
                      series.id(),
                      said.kind(),
                      said.name(),
                      said.aliases(),
                      slot.number(),
                      said.rhythm().years(slot.year()),
                      recorded.contains(slot.year())));
    }

    /** The first one that is not over: nothing published and its last day not past. */
    public Optional<Next> next(LocalDate today) {
      return numbering().slots().stream()
          .map(slot -> new Next(slot, edition(slot.year()).orElse(null), lastDay(slot)))
          .filter(next -> next.edition() == null || !next.edition().isPublished())
          .filter(next -> !next.until().isBefore(today))
          .findFirst();
    }

    private LocalDate lastDay(Numbering.Slot slot) {
      int last = slot.year() + series.rhythm().lasts() - 1;
      return edition(slot.year())
          .map(edition -> edition.said().ends())
          .orElse(LocalDate.of(last, Month.DECEMBER, 31));
    }
  }

  /** An edition as part of its series, from which its number follows. */
  public record OneEdition(WithEditions whole, Edition edition) {
    public Series series() {
      return whole.series();
    }

    public int number() {
      return whole.number(edition);
    }

    /** "Hội thi … lần thứ 11, năm 2024-2025". */
    public String name() {
      return EditionName.of(series(), edition, number());
    }
  }

  /**
   * The edition that runs or comes next.
   *
   * @param edition on record, or null while nobody has entered it
   * @param until the last day for works; the end of its years while that is not set
   */
  public record Next(Numbering.Slot slot, @Nullable Edition edition, LocalDate until) {
    public long daysLeft(LocalDate today) {
      return ChronoUnit.DAYS.between(today, until);
    }
  }
}
