package vn.tdkt.memberships;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.JointFigureStore;

/**
 * The figures of members become the unit's own: added up, shown with the list behind them, and
 * written as facts when an officer takes them over. What changes afterwards is told, never written
 * by itself (REQ-99). The fact stands in the last month of the period.
 */
@Service
public class JointFigures {
  private static final Words WORDS = Words.of("memberships");
  private static final Citation JOINT = Citation.of("REQ-10");
  private static final Citation TOLD = Citation.of("REQ-99");

  private final ReportCalls calls;
  private final Indicators indicators;
  private final Facts facts;
  private final JointFigureStore store;
  private final Clock clock;

  JointFigures(
      ReportCalls calls, Indicators indicators, Facts facts, JointFigureStore store, Clock clock) {
    this.calls = calls;
    this.indicators = indicators;
    this.facts = facts;
    this.store = store;
    this.clock = clock;
  }

  /** The month in which the sum of a call is kept. */
  public static YearMonth month(ReportCall call) {
    return YearMonth.from(call.said().period().until().minusDays(1));
  }

  /** Every figure that a call asks, in the order of the form. */
  @Transactional(readOnly = true)
  public List<JointFigure> of(ReportCall call) {
    List<MemberRequest> requests = calls.requests(call);
    Map<UUID, Indicator> known =
        indicators.find(call.figures()).stream().collect(toMap(Indicator::id, Function.identity()));
    Map<UUID, JointFigure.Accepted> accepted = store.accepted(call.id());
    Map<UUID, List<Fact>> standing = facts.of(call.figures(), Span.of(month(call)));
    return call.figures().stream()
        .flatMap(id -> Stream.ofNullable(known.get(id)))
        .map(
            figure ->
                new JointFigure(
                    figure,
                    parts(figure, requests),
                    requests.size(),
                    accepted.get(figure.id()),
                    kept(standing.getOrDefault(figure.id(), List.of()))))
        .toList();
  }

  private static List<JointFigure.Part> parts(Indicator figure, List<MemberRequest> requests) {
    List<JointFigure.Part> parts = new ArrayList<>();
    for (MemberRequest request : requests) {
      MemberAnswer answer = request.answer();
      Score value = answer == null ? null : answer.said().figures().get(figure.id());
      if (answer != null && value != null) {
        parts.add(new JointFigure.Part(answer.id(), request.member().name(), value));
      }
    }
    return parts;
  }

  private static JointFigure.@Nullable Kept kept(List<Fact> facts) {
    return facts.stream()
        .findFirst()
        .map(fact -> new JointFigure.Kept(fact.amount().value(), fact.version()))
        .orElse(null);
  }

  /** Changes with every report that comes in: whoever accepts says which sums were seen. */
  @Transactional(readOnly = true)
  public int stamp(ReportCall call) {
    return calls.requests(call).stream()
        .map(MemberRequest::answer)
        .mapToInt(answer -> answer == null ? 0 : answer.version())
        .sum();
  }

  /**
   * Writes what is open as facts of the unit, in one act: figures that belong together agree or
   * none is written.
   *
   * @param seen the stamp of the page on which the sums were seen
   */
  @Transactional
  public Outcome<Integer> accept(ReportCall call, int seen, Actor by) {
    if (seen != stamp(call)) {
      return Outcome.refused("memberships.refused.joint-moved", TOLD);
    }
    List<JointFigure> open = of(call).stream().filter(JointFigure::open).toList();
    if (open.isEmpty()) {
      return Outcome.refused("memberships.refused.nothing-open", JOINT);
    }
    return facts
        .note(call.unit(), open.stream().map(joint -> noted(call, joint)).toList(), by)
        .map(written -> kept(call, open, by));
  }

  private static Noted noted(ReportCall call, JointFigure joint) {
    JointFigure.Accepted before = joint.accepted();
    return new Noted(
        joint.figure().id(),
        Span.of(month(call)),
        new Amount(joint.total(), Qualifier.EXACTLY, joint.provisional()),
        WORDS.say("joint.note", joint.parts().size(), joint.asked(), call.title()),
        before == null ? 0 : before.version());
  }

  private int kept(ReportCall call, List<JointFigure> open, Actor by) {
    List<UUID> ids = open.stream().map(joint -> joint.figure().id()).toList();
    Map<UUID, List<Fact>> now = facts.of(ids, Span.of(month(call)));
    List<Change> told =
        open.stream()
            .map(joint -> Change.of(joint.figure().what(), before(joint), said(joint.total())))
            .toList();
    MembershipAct act =
        MembershipAct.call(
            call.id(),
            "memberships.joint-accepted",
            by,
            clock.instant(),
            told.toArray(Change[]::new));
    store.add(call.id(), open.stream().map(joint -> taken(joint, now, by)).toList(), act);
    return open.size();
  }

  private JointFigureStore.Taken taken(JointFigure joint, Map<UUID, List<Fact>> now, Actor by) {
    long version = now.getOrDefault(joint.figure().id(), List.of()).getFirst().version();
    return new JointFigureStore.Taken(
        joint.figure().id(),
        new JointFigure.Accepted(
            joint.total(), version, joint.answers(), by.fullName(), clock.instant()));
  }

  private static @Nullable String before(JointFigure joint) {
    JointFigure.Accepted accepted = joint.accepted();
    return accepted == null ? null : said(accepted.total());
  }

  private static String said(Score value) {
    return VietnameseNumber.format(value);
  }
}
