package vn.tdkt.memberships;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Token;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.store.AnswerLinks;
import vn.tdkt.memberships.store.MemberAnswers;

/**
 * Reports of members come in: by a secret link, by an own account, or entered from paper. Every
 * state is kept; the last one counts.
 */
@Service
public class Answering {
  private static final Words WORDS = Words.of("memberships");
  private static final Citation REPORTED = Citation.of("REQ-10");

  /** Who corrects more often than this on one link is not correcting. */
  private static final int MOST_STATES = 50;

  private final MemberAnswers answers;
  private final AnswerLinks links;
  private final Clock clock;

  Answering(MemberAnswers answers, AnswerLinks links, Clock clock) {
    this.answers = answers;
    this.links = links;
    this.clock = clock;
  }

  /** By whoever holds the link; on record stands the member. */
  @Transactional
  public Outcome<MemberAnswer> byLink(ReportCalls.Part part, MemberAnswer.Said said) {
    ReportCall call = part.call();
    UnitMember member = part.request().member();
    String name = WORDS.say("by-link", member.name());
    Actor by = new Actor(member.id(), name, call.jurisdiction(), call.unit());
    return taken(part, said, AnswerOrigin.LINK, LocalDate.now(clock), by);
  }

  @Transactional
  public Outcome<MemberAnswer> byAccount(ReportCalls.Part part, MemberAnswer.Said said, Actor by) {
    return taken(part, said, AnswerOrigin.ACCOUNT, LocalDate.now(clock), by);
  }

  /**
   * What came on paper, entered by an officer of the unit.
   *
   * @param received the day on which the paper came
   */
  @Transactional
  public Outcome<MemberAnswer> onBehalf(
      ReportCalls.Part part, MemberAnswer.Said said, LocalDate received, Actor by) {
    return received.isAfter(LocalDate.now(clock))
        ? Outcome.refused("memberships.refused.future", REPORTED)
        : taken(part, said, AnswerOrigin.PAPER, received, by);
  }

  private Outcome<MemberAnswer> taken(
      ReportCalls.Part part,
      MemberAnswer.Said said,
      AnswerOrigin origin,
      LocalDate received,
      Actor by) {
    if (!part.call().open()) {
      return Outcome.refused("memberships.refused.not-now", REPORTED, part.call().state().words());
    }
    if (said.isEmpty()) {
      return Outcome.refused("memberships.refused.nothing-said", REPORTED);
    }
    if (!part.call().figures().containsAll(said.figures().keySet())) {
      return Outcome.refused("memberships.refused.foreign-figure", REPORTED);
    }
    MemberAnswer last = part.request().answer();
    int version = last == null ? 1 : last.version() + 1;
    if (version > MOST_STATES) {
      return Outcome.refused("memberships.refused.too-often", REPORTED, MOST_STATES);
    }
    return Outcome.done(kept(part, version, said, origin, received, by));
  }

  private MemberAnswer kept(
      ReportCalls.Part part,
      int version,
      MemberAnswer.Said said,
      AnswerOrigin origin,
      LocalDate received,
      Actor by) {
    UUID request = part.request().id();
    MemberAnswer answer =
        new MemberAnswer(
            Ids.next(), request, version, received, origin, by.fullName(), clock.instant(), said);
    Change change = Change.of(part.request().member().name(), null, VietnamTime.date(received));
    String kind = version == 1 ? "memberships.report-came" : "memberships.report-corrected";
    answers.add(answer, MembershipAct.request(request, kind, by, clock.instant(), change));
    return answer;
  }

  /** A new secret address for this member and this call; it is told once and kept nowhere. */
  @Transactional
  public Token link(ReportCalls.Part part, Actor by) {
    Token secret = Token.random();
    links.add(
        part.request().id(),
        secret.hash(),
        clock.instant(),
        request(part, "memberships.link-made", by));
    return secret;
  }

  /** From now on no address that was given out for this member opens this call. */
  @Transactional
  public Outcome<MemberRequest> revoke(ReportCalls.Part part, Actor by) {
    links.end(part.request().id(), clock.instant(), request(part, "memberships.links-revoked", by));
    return Outcome.done(part.request());
  }

  private MembershipAct request(ReportCalls.Part part, String kind, Actor by) {
    Change change = Change.of(part.request().member().name(), null, part.call().title());
    return MembershipAct.request(part.request().id(), kind, by, clock.instant(), change);
  }

  /** Every state of a report, the latest first. */
  @Transactional(readOnly = true)
  public List<MemberAnswer> history(MemberRequest request) {
    return answers.history(request.id());
  }
}
