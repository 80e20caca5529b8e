package vn.tdkt.contests;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.store.ContestFieldStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Enters the fields of an edition and how many prizes were given. Who may is asked before. */
@Service
public class ContestFieldKeeping {
  private static final Citation SUMS = Citation.of("REQ-160");

  private final ContestFieldStore store;
  private final ContestContents contents;
  private final Clock clock;

  ContestFieldKeeping(ContestFieldStore store, ContestContents contents, Clock clock) {
    this.store = store;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * @param prizes given in this field, level by level; may be empty
   */
  @Transactional
  public Outcome<ContestField> add(
      Edition edition,
      String name,
      @Nullable Integer works,
      Map<PrizeLevel, Integer> prizes,
      Access access) {
    ContestField field = new ContestField(Ids.next(), edition.id(), name, works, 1);
    return checked(edition, field, prizes)
        .map(
            fine -> {
              store.add(fine, prizes, act("contests.field-added", edition, access, name));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ContestField> change(
      Edition edition,
      ContestField seen,
      String name,
      @Nullable Integer works,
      Map<PrizeLevel, Integer> prizes,
      Access access) {
    ContestField field = new ContestField(seen.id(), seen.edition(), name, works, seen.version());
    return checked(edition, field, prizes)
        .map(
            fine -> {
              store.save(fine, prizes, act("contests.field-changed", edition, access, name));
              return fine;
            });
  }

  /**
   * The prizes of the whole edition, here and in the round of the whole country.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed the edition since it was seen
   */
  @Transactional
  public Outcome<Edition> count(Edition edition, List<PrizeCount> prizes, Access access) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", SUMS);
    }
    int here = sum(prizes, false);
    int nation = sum(prizes, true);
    String said = "%d, %d".formatted(here, nation);
    store.count(edition, prizes, act("contests.prizes-counted", edition, access, said));
    return Outcome.done(edition);
  }

  private static int sum(List<PrizeCount> prizes, boolean national) {
    return prizes.stream()
        .filter(prize -> prize.national() == national)
        .mapToInt(PrizeCount::number)
        .sum();
  }

  private Outcome<ContestField> checked(
      Edition edition, ContestField field, Map<PrizeLevel, Integer> prizes) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", SUMS);
    }
    EditionContent content = contents.of(edition);
    if (content.fields().stream()
        .anyMatch(known -> !known.id().equals(field.id()) && known.name().equals(field.name()))) {
      return Outcome.refused("contests.refused.field-known", SUMS, field.name());
    }
    int given = prizes.values().stream().mapToInt(Integer::intValue).sum();
    int works = content.number(field);
    return given > works
        ? Outcome.refused("contests.refused.too-many-prizes", SUMS, field.name(), given, works)
        : Outcome.done(field);
  }

  private ContestAct act(String kind, Edition edition, Access access, String said) {
    return ContestAct.on(edition, kind, access.actor(), clock.instant(), said);
  }
}
