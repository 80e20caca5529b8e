package vn.tdkt.initiatives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.initiatives.store.InitiativeStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;

/** Enters initiatives, corrects what is said of them, voids them. Who may is asked before. */
@Service
public class InitiativeKeeping {
  private static final Citation KEPT = Citation.of("REQ-80");
  private static final Citation ONCE = Citation.of("REQ-164");

  private final InitiativeStore store;
  private final Clock clock;

  InitiativeKeeping(InitiativeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Initiative> propose(UUID unit, String year, Initiative.Said said, Actor by) {
    Initiative initiative =
        new Initiative(
            Ids.next(),
            by.jurisdiction(),
            unit,
            year,
            said,
            InitiativeState.PROPOSED,
            null,
            null,
            1);
    return checked(initiative)
        .map(
            fine -> {
              List<Change> told = InitiativeAct.said("field.name", null, said.name());
              store.add(fine, act("initiatives.proposed", fine, by, told));
              return fine;
            });
  }

  /**
   * @param reason needed once a paper rests on what was said; else it may be empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Initiative> change(
      InitiativeFile seen, Initiative.Said said, String reason, Actor by) {
    Initiative before = seen.initiative();
    if (before.state().isSettled() && reason.isBlank()) {
      return Outcome.refused("initiatives.refused.correct-why", KEPT, before.state().words());
    }
    boolean loses = seen.used().stream().anyMatch(use -> !names(said, use));
    if (loses) {
      return Outcome.refused("initiatives.refused.author-used", KEPT);
    }
    return checked(before.with(said))
        .map(
            fine -> {
              List<Change> told = changes(before.said(), said, reason.strip());
              store.save(fine, act("initiatives.changed", fine, by, told));
              return fine;
            });
  }

  private static boolean names(Initiative.Said said, InitiativeUse use) {
    return said.authors().stream()
        .anyMatch(author -> author.isTheSameAs(use.person(), use.author()));
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Initiative> voidIt(InitiativeFile seen, String reason, Actor by) {
    Initiative initiative = seen.initiative();
    if (reason.isBlank()) {
      return Outcome.refused("initiatives.refused.no-reason", KEPT);
    }
    if (!initiative.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", KEPT);
    }
    if (!seen.used().isEmpty()) {
      return Outcome.refused("initiatives.refused.used", KEPT, seen.used().getFirst().titleName());
    }
    List<Change> told = InitiativeAct.said("field.name", initiative.name(), reason.strip());
    store.voidIt(initiative, reason.strip(), act("initiatives.voided", initiative, by, told));
    return Outcome.done(initiative);
  }

  /** One initiative stands once among those of its unit. */
  private Outcome<Initiative> checked(Initiative initiative) {
    LocalDate applied = initiative.said().applied();
    if (!initiative.counts()) {
      return Outcome.refused("initiatives.refused.voided-already", KEPT);
    }
    if (applied != null && applied.isAfter(LocalDate.now(clock))) {
      return Outcome.refused("initiatives.refused.future", KEPT);
    }
    Outcome<List<Contributor>> authors = ContributorLines.checked(initiative.said().authors());
    if (store.isKnown(initiative)) {
      return Outcome.refused("initiatives.refused.known", ONCE, initiative.name());
    }
    return authors.map(all -> initiative);
  }

  private static List<Change> changes(
      Initiative.Said before, Initiative.Said after, String reason) {
    return InitiativeAct.between(
        after.name(),
        Stream.of(
            field("field.name", before.name(), after.name()),
            field("field.kind", before.kind().words(), after.kind().words()),
            field("field.content", before.content(), after.content()),
            field("field.applied", day(before.applied()), day(after.applied())),
            field("field.sought", before.sought().words(), after.sought().words()),
            field("field.authors", lines(before), lines(after)),
            field("field.reason", "", reason)));
  }

  private static InitiativeAct.Field field(
      String key, @Nullable String before, @Nullable String after) {
    return new InitiativeAct.Field(key, before, after);
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : VietnamTime.date(date);
  }

  private static String lines(Initiative.Said said) {
    return String.join("\n", said.authors().stream().map(Contributor::line).toList());
  }

  private InitiativeAct act(String kind, Initiative initiative, Actor by, List<Change> told) {
    return InitiativeAct.on(
        InitiativeAct.INITIATIVE, initiative.id(), kind, by, clock.instant(), told);
  }
}
