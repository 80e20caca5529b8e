package vn.tdkt.contests;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.model.Ranking;
import vn.tdkt.contests.store.ContestPublicationStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Moves an edition on, freezes its results and lets others take their place. */
@Service
public class ContestPublishing {
  private static final Citation WAY = Citation.of("REQ-34");
  private static final Citation SUMS = Citation.of("REQ-160");

  private final ContestPublicationStore store;
  private final ContestContents contents;
  private final ContestFigures figures;
  private final Clock clock;

  ContestPublishing(
      ContestPublicationStore store,
      ContestContents contents,
      ContestFigures figures,
      Clock clock) {
    this.store = store;
    this.contents = contents;
    this.figures = figures;
    this.clock = clock;
  }

  /** The latest first. */
  @Transactional(readOnly = true)
  public List<Publication> of(Edition edition) {
    return store.of(edition.id());
  }

  /**
   * @param reason for a move that needs one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody moved it since it was seen
   */
  @Transactional
  public Outcome<Edition> move(
      Contests.OneEdition one, EditionMove move, String reason, Access access) {
    Edition edition = one.edition();
    if (!move.from().contains(edition.state())) {
      return Outcome.refused("contests.refused.not-now", WAY, edition.state().words());
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("contests.refused.no-reason", WAY);
    }
    return switch (move) {
      case START_JUDGING, TAKE_WORKS_AGAIN -> turned(one, move, access);
      case PUBLISH -> published(one, access);
      case REPLACE -> {
        store.supersede(edition, reason.strip(), act(one, move, access, reason));
        figures.changed(one.series(), access.actor());
        yield Outcome.done(edition);
      }
    };
  }

  private Outcome<Edition> turned(Contests.OneEdition one, EditionMove move, Access access) {
    Edition edition = one.edition();
    Jury jury = contents.jury(edition);
    if (move == EditionMove.START_JUDGING
        && (jury.criteria().isEmpty() || jury.jurors().stream().noneMatch(Juror::counts))) {
      return Outcome.refused("contests.refused.no-jury", WAY);
    }
    if (move == EditionMove.TAKE_WORKS_AGAIN && !jury.marks().isEmpty()) {
      return Outcome.refused("contests.refused.scored-already", WAY);
    }
    store.move(edition, move.to(), act(one, move, access, one.name()));
    return Outcome.done(edition);
  }

  private Outcome<Edition> published(Contests.OneEdition one, Access access) {
    Edition edition = one.edition();
    List<String> questions = contents.questions(one);
    if (!questions.isEmpty()) {
      return Outcome.refused("contests.refused.sums", SUMS, questions.getFirst());
    }
    EditionContent content = contents.of(edition);
    Jury jury = contents.jury(edition);
    List<Ranking.Line> lines =
        content.fields().stream()
            .flatMap(field -> Ranking.of(content.worksOf(field), jury).stream())
            .toList();
    long open = lines.stream().filter(line -> !line.isComplete()).count();
    if (!jury.criteria().isEmpty() && open > 0) {
      return Outcome.refused("contests.refused.not-scored", WAY, open);
    }
    for (PrizeLevel level : one.series().said().scale().levels()) {
      long awarded = content.awarded(level);
      int counted = content.prizes(null, level);
      if (!lines.isEmpty() && awarded != counted) {
        return Outcome.refused("contests.refused.awarded", SUMS, level.words(), awarded, counted);
      }
    }
    store.publish(
        edition,
        publication(one, content, lines),
        act(one, EditionMove.PUBLISH, access, one.name()));
    figures.changed(one.series(), access.actor());
    return Outcome.done(edition);
  }

  private Publication publication(
      Contests.OneEdition one, EditionContent content, List<Ranking.Line> lines) {
    return new Publication(
        Ids.next(),
        one.edition().id(),
        of(one.edition()).size() + 1,
        one.number(),
        clock.instant(),
        null,
        null,
        results(content, lines),
        content.prizes().stream().filter(prize -> prize.field() == null).toList());
  }

  /** Field by field, the best first; without a jury by prize. */
  private static List<Publication.Result> results(
      EditionContent content, List<Ranking.Line> lines) {
    List<Publication.Result> results = new ArrayList<>();
    for (ContestField field : content.fields()) {
      Stream<Ranking.Line> here =
          lines.stream().filter(line -> line.work().field().equals(field.id()));
      here.map(line -> result(field, line))
          .sorted(
              Comparator.comparing(
                      Publication.Result::rank,
                      Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                  .thenComparing(
                      Publication.Result::prize,
                      Comparator.nullsLast(Comparator.<PrizeLevel>naturalOrder())))
          .forEach(results::add);
    }
    return results;
  }

  private static Publication.Result result(ContestField field, Ranking.Line line) {
    Work.Said said = line.work().said();
    return new Publication.Result(
        field.name(),
        said.title(),
        said.sender(),
        said.authors(),
        line.mean(),
        line.rank(),
        line.work().fate().prize());
  }

  /** Number and date of the decision, once the records officer has given them. */
  @Transactional
  public Outcome<Publication> decided(
      Contests.OneEdition one,
      Publication publication,
      Publication.Decision decision,
      Access access) {
    if (decision.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("contests.refused.future", WAY);
    }
    store.decided(
        publication,
        decision,
        ContestAct.on(
            one.edition(),
            "contests.decision-noted",
            access.actor(),
            clock.instant(),
            decision.number()));
    figures.changed(one.series(), access.actor());
    return Outcome.done(publication);
  }

  private ContestAct act(Contests.OneEdition one, EditionMove move, Access access, String said) {
    return ContestAct.on(one.edition(), move.kind(), access.actor(), clock.instant(), said);
  }
}
