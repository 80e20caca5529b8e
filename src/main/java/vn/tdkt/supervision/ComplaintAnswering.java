package vn.tdkt.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.organisation.Validity;
import vn.tdkt.supervision.store.ComplaintStore;

/** Answers how many complaints and denunciations there were. Who may is asked before. */
@Service
public class ComplaintAnswering {
  private static final Citation COUNTED = Citation.of("REQ-76");

  private final ComplaintStore store;
  private final SupervisionFigures figures;
  private final Clock clock;

  ComplaintAnswering(ComplaintStore store, SupervisionFigures figures, Clock clock) {
    this.store = store;
    this.figures = figures;
    this.clock = clock;
  }

  /** The question that is answered. */
  public record Asked(SupervisedYear year, ComplaintSubject subject, ComplaintPeriod period) {
    /** The first day for which it can be answered. */
    public LocalDate begins() {
      return time().from();
    }

    Validity time() {
      return period.within(year.time().from());
    }

    /** Today, or the last day of a period that is over. */
    public LocalDate proposed(LocalDate today) {
      LocalDate after = time().to();
      return after == null || today.isBefore(after) ? today : after.minusDays(1);
    }
  }

  /**
   * @param seen the answer from which the form was drawn, or null where there was none
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ComplaintAnswer> answer(
      Asked asked, @Nullable ComplaintAnswer seen, ComplaintAnswer.Said said, Actor by) {
    return fault(asked, said)
        .<Outcome<ComplaintAnswer>>map(Outcome::refused)
        .orElseGet(() -> seen == null ? added(asked, said, by) : changed(seen, said, by));
  }

  private Optional<Refusal> fault(Asked asked, ComplaintAnswer.Said said) {
    return said.counts()
        .fault(COUNTED)
        .or(() -> notThen(asked, said.until()))
        .or(() -> twice(asked));
  }

  private Optional<Refusal> notThen(Asked asked, LocalDate until) {
    Validity time = asked.time();
    if (until.isAfter(LocalDate.now(clock))) {
      return Optional.of(Refusal.of("supervision.refused.future", COUNTED));
    }
    return time.contains(until)
        ? Optional.empty()
        : Optional.of(Refusal.of("supervision.refused.outside-period", COUNTED, time.words()));
  }

  private Optional<Refusal> twice(Asked asked) {
    SupervisedYear year = asked.year();
    return new ComplaintYear(store.of(year.unitId(), year.label()))
        .overlapping(asked.subject(), asked.period())
        .map(
            other ->
                Refusal.of(
                    "supervision.refused.counted-twice",
                    COUNTED,
                    other.period().words().toLowerCase(Locale.ROOT)));
  }

  private Outcome<ComplaintAnswer> added(Asked asked, ComplaintAnswer.Said said, Actor by) {
    SupervisedYear year = asked.year();
    ComplaintAnswer answer =
        new ComplaintAnswer(
            Ids.next(),
            year.jurisdiction(),
            year.unitId(),
            year.label(),
            asked.subject(),
            asked.period(),
            said,
            1);
    if (!store.add(
        answer, act("supervision.complaints-answered", answer, null, said.words(), by))) {
      return Outcome.refused("supervision.refused.answered-already", COUNTED);
    }
    figures.changed(answer, by);
    return Outcome.done(answer);
  }

  private Outcome<ComplaintAnswer> changed(
      ComplaintAnswer seen, ComplaintAnswer.Said said, Actor by) {
    ComplaintAnswer answer = seen.with(said);
    String before = seen.said().words();
    store.save(answer, act("supervision.complaints-changed", answer, before, said.words(), by));
    figures.changed(answer, by);
    return Outcome.done(answer);
  }

  /**
   * What was answered by mistake counts no more: the period is unanswered again.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ComplaintAnswer> takeBack(ComplaintAnswer seen, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("supervision.refused.no-reason", COUNTED);
    }
    String why = reason.strip();
    store.voidIt(seen, why, act("supervision.complaints-taken-back", seen, null, why, by));
    figures.changed(seen, by);
    return Outcome.done(seen);
  }

  private SupervisionAct act(
      String kind, ComplaintAnswer answer, @Nullable String before, String now, Actor by) {
    return new SupervisionAct(
        kind,
        new Act.Subject(SupervisionAct.COMPLAINTS, answer.id()),
        by,
        clock.instant(),
        List.of(Change.of(answer.name(), before, now)));
  }
}
