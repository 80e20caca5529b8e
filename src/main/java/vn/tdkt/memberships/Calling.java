package vn.tdkt.memberships;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.ReportCallStore;
import vn.tdkt.organisation.UnitView;

/** Asks members for reports and takes a call along its way. Who may is asked before. */
@Service
public class Calling {
  private static final Words WORDS = Words.of("memberships");
  private static final Citation ASKED = Citation.of("REQ-10");
  private static final Citation ADDED_UP = Citation.of("REQ-160");
  private static final String SHARE = "%";

  private final ReportCallStore store;
  private final UnitMembers members;
  private final Indicators indicators;
  private final Clock clock;

  Calling(ReportCallStore store, UnitMembers members, Indicators indicators, Clock clock) {
    this.store = store;
    this.members = members;
    this.indicators = indicators;
    this.clock = clock;
  }

  /** Sends a call to members; one that went out on paper is entered with its day. */
  @Transactional
  public Outcome<ReportCall> send(UnitView unit, NewCall wanted, Actor by) {
    Optional<Refusal> fault = fault(unit, wanted);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    ReportCall call =
        new ReportCall(
            Ids.next(),
            unit.jurisdiction().value(),
            unit.id().value(),
            wanted.year(),
            wanted.said(),
            wanted.sentOn(),
            wanted.figures(),
            CallState.OPEN,
            null,
            1);
    String until = VietnamTime.date(call.said().deadline());
    String sent = WORDS.say("sent", wanted.to().size(), until);
    store.add(call, wanted.to(), act("memberships.call-sent", call, by, sent));
    return Outcome.done(call);
  }

  private Optional<Refusal> fault(UnitView unit, NewCall wanted) {
    if (wanted.said().title().isEmpty()) {
      return Optional.of(Refusal.of("memberships.refused.untitled", ASKED));
    }
    if (wanted.said().deadline().isBefore(wanted.sentOn())) {
      return Optional.of(Refusal.of("memberships.refused.deadline-past", ASKED));
    }
    List<UUID> standing = members.on(wanted.sentOn(), unit).stream().map(UnitMember::id).toList();
    if (wanted.to().isEmpty() || !standing.containsAll(wanted.to())) {
      return Optional.of(Refusal.of("memberships.refused.nobody", ASKED));
    }
    return shares(unit, wanted.figures());
  }

  /** Shares of members do not add up to a share of the whole. */
  private Optional<Refusal> shares(UnitView unit, List<UUID> figures) {
    List<Indicator> asked =
        indicators.find(figures).stream()
            .filter(figure -> figure.unit().equals(unit.id().value()))
            .toList();
    return asked.size() < figures.size()
        ? Optional.of(Refusal.of("memberships.refused.foreign-figure", ADDED_UP))
        : asked.stream()
            .filter(figure -> figure.measure().equals(SHARE))
            .findFirst()
            .map(one -> Refusal.of("memberships.refused.share", ADDED_UP, one.what()));
  }

  /**
   * One step of the way of a call.
   *
   * @param reason for the moves that need one; else empty
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<ReportCall> move(ReportCall call, CallMove move, String reason, Actor by) {
    if (call.state() != move.from()) {
      return Outcome.refused("memberships.refused.not-now", ASKED, call.state().words());
    }
    if (move.needsReason() && reason.isBlank()) {
      return Outcome.refused("memberships.refused.no-reason", ASKED);
    }
    String why = reason.isBlank() ? null : reason.strip();
    ReportCall moved = call.moved(move, why);
    store.save(moved, act(move.kind(), call, by, why));
    return Outcome.done(moved);
  }

  private MembershipAct act(String kind, ReportCall call, Actor by, @Nullable String said) {
    return MembershipAct.call(
        call.id(), kind, by, clock.instant(), Change.of(call.title(), null, said));
  }
}
