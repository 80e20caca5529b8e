package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.Answering;
import vn.tdkt.memberships.Calling;
import vn.tdkt.memberships.MemberAnswer;
import vn.tdkt.memberships.MemberKeeping;
import vn.tdkt.memberships.MemberKind;
import vn.tdkt.memberships.MemberRequest;
import vn.tdkt.memberships.NewCall;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.memberships.UnitMember;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.SheetHead;

/** Invented members of an association with the half-year report that it asked of them. */
@Component
class SampleMembers implements BesideThePlan {
  private static final Words WORDS = Words.of("sample");
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final LocalDate SENT = LocalDate.of(2024, 6, 3);
  private static final LocalDate DEADLINE = LocalDate.of(2024, 6, 20);
  private static final Span HALF_YEAR =
      new Span(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 7, 1));

  /** The day in June on which each report came; the last member sent none. */
  private static final List<Integer> CAME = List.of(12, 17, 20, 20, 26);

  /** How many talks each of them told of. */
  private static final List<Integer> TALKS = List.of(4, 2, 0, 6, 3);

  private final Units units;
  private final MemberKeeping keeping;
  private final Indicators indicators;
  private final Calling calling;
  private final ReportCalls calls;
  private final Answering answering;

  SampleMembers(
      Units units,
      MemberKeeping keeping,
      Indicators indicators,
      Calling calling,
      ReportCalls calls,
      Answering answering) {
    this.units = units;
    this.keeping = keeping;
    this.indicators = indicators;
    this.calling = calling;
    this.calls = calls;
    this.answering = answering;
  }

  @Override
  public void load(SheetHead sheet, Access officer, Access leader) {
    UnitView unit = units.unit(sheet.unit(), SENT);
    List<UUID> members =
        IntStream.rangeClosed(1, CAME.size() + 1)
            .mapToObj(number -> joined(unit, number, officer))
            .toList();
    Indicator talks =
        Done.of(
            indicators.count(
                unit,
                NewIndicator.of(
                    WORDS.say("members.figure"), WORDS.say("members.measure"), Gathering.ADDED),
                officer.actor()));
    ReportCall.Said said =
        new ReportCall.Said(
            WORDS.say("members.call"), WORDS.say("members.asking"), HALF_YEAR, DEADLINE);
    NewCall wanted = new NewCall("2024", said, SENT, List.of(talks.id()), members);
    ReportCall call = Done.of(calling.send(unit, wanted, officer.actor()));
    List<MemberRequest> requests = calls.requests(call);
    for (int i = 0; i < CAME.size(); i++) {
      answer(requests.get(i), i, talks, officer);
    }
  }

  private UUID joined(UnitView unit, int number, Access officer) {
    MemberKind kind = number > 4 ? MemberKind.COLLECTIVE : MemberKind.ASSOCIATION;
    UnitMember.Said said = new UnitMember.Said(kind, WORDS.say("members." + number), "", "");
    return Done.of(keeping.join(unit, said, null, SINCE, officer.actor())).id();
  }

  private void answer(MemberRequest request, int number, Indicator talks, Access officer) {
    Map<UUID, Score> figures = Map.of(talks.id(), Score.of(TALKS.get(number)));
    MemberAnswer.Said said = new MemberAnswer.Said(WORDS.say("members.text"), figures);
    Done.of(
        answering.onBehalf(
            calls.part(request.id(), Permission.MEMBER_EDIT, officer),
            said,
            LocalDate.of(2024, 6, CAME.get(number)),
            officer.actor()));
  }
}
