package vn.tdkt.memberships.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.memberships.MemberAnswer;
import vn.tdkt.memberships.MemberPlans;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** Shows the page of a member's report, and again with what is wrong until the report is taken. */
@Component
class AnswerPages {
  private final Indicators indicators;
  private final Units units;
  private final MemberPlans plans;
  private final Pages pages;
  private final Clock clock;

  AnswerPages(Indicators indicators, Units units, MemberPlans plans, Pages pages, Clock clock) {
    this.indicators = indicators;
    this.units = units;
    this.plans = plans;
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * Through which door somebody comes to the report.
   *
   * @param back where to go instead, or null
   * @param plan where the unit's plan is handed out, or null for who has it anyway
   * @param paper whether it is entered from paper
   */
  record Door(String address, @Nullable String back, @Nullable String plan, boolean paper) {}

  ModelAndView show(ReportCalls.Part part, Door door, boolean saved) {
    return view(page(part, door, Typed.NOTHING, saved), HttpStatus.OK);
  }

  /**
   * @param next where to go once it is taken
   */
  ModelAndView end(
      ReportCalls.Part part,
      Door door,
      Typed typed,
      Function<MemberAnswer.Said, Outcome<MemberAnswer>> act,
      String next) {
    AnswerPage page = page(part, door, typed, false).checked();
    if (page.wrong()) {
      return view(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return switch (act.apply(fields(part.call(), door).said(typed))) {
      case Outcome.Done<MemberAnswer> done -> new ModelAndView("redirect:" + next);
      case Outcome.Refused<MemberAnswer>(var refusal) ->
          view(page.refused(refusal.text()), HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private AnswerFields fields(ReportCall call, Door door) {
    return new AnswerFields(CallView.inOrder(call, indicators.find(call.figures())), door.paper());
  }

  private AnswerPage page(ReportCalls.Part part, Door door, Typed typed, boolean saved) {
    String unit = units.unit(new UnitId(part.call().unit()), LocalDate.now(clock)).fullName();
    return new AnswerPage(
        part,
        unit,
        fields(part.call(), door).of(part.request().answer(), typed),
        door.address(),
        door.back(),
        null,
        saved,
        plan(part.call(), door));
  }

  private AnswerPage.@Nullable PlanLink plan(ReportCall call, Door door) {
    String address = door.plan();
    return address == null
        ? null
        : plans
            .of(call)
            .flatMap(plan -> Optional.ofNullable(plan.issue()))
            .map(issue -> new AnswerPage.PlanLink(issue.number(), address))
            .orElse(null);
  }

  private ModelAndView view(AnswerPage answer, HttpStatus status) {
    return new ModelAndView(
        "memberships/answer",
        Map.of("page", pages.page(answer.part().call().title()), "answer", answer),
        status);
  }
}
