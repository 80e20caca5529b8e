package vn.tdkt.memberships.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.Calling;
import vn.tdkt.memberships.NewCall;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.UnitMember;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The form by which a unit asks its members for a report. */
@Controller
@RequestMapping(CallController.ADDRESS + "/moi")
class CallFormController {
  private static final Words WORDS = Words.of("memberships");
  private static final Citation ASKED = Citation.of("REQ-10");
  private static final String TITLE = "title";
  private static final String ASKING = "asking";
  private static final String FROM = "from";
  private static final String LAST = "last";
  private static final String DEADLINE = "deadline";
  private static final String DAYS = "days";
  private static final String FIGURES = "figures";
  private static final String TO = "to";

  private final UnitMembers members;
  private final Calling calling;
  private final Indicators indicators;
  private final Holidays holidays;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  CallFormController(
      UnitMembers members,
      Calling calling,
      Indicators indicators,
      Holidays holidays,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.members = members;
    this.calling = calling;
    this.indicators = indicators;
    this.holidays = holidays;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView call(Access access) {
    return forms.show(form(members.own(Permission.MEMBER_EDIT, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.MEMBER_EDIT)
  ModelAndView call(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = members.own(Permission.MEMBER_EDIT, access);
    Typed typed = new Typed(values);
    String year = pages.page("").year(LocalDate.now(clock));
    return forms.end(
        form(unit, typed),
        typed,
        () ->
            said(unit, typed)
                .then(
                    said ->
                        calling.send(
                            unit,
                            new NewCall(
                                year,
                                said,
                                LocalDate.now(clock),
                                typed.ids(FIGURES),
                                typed.ids(TO)),
                            access.actor())),
        ReportCall::address,
        WORDS.say("notice.sent"));
  }

  private Outcome<ReportCall.Said> said(UnitView unit, Typed typed) {
    LocalDate from = typed.day(FROM);
    LocalDate last = typed.day(LAST);
    if (last.isBefore(from)) {
      return Outcome.refused("memberships.refused.backwards", ASKED);
    }
    if (!typed.has(DEADLINE) && typed.count(DAYS) == 0) {
      return Outcome.refused("memberships.refused.no-deadline", ASKED);
    }
    WorkingDays days = holidays.in(unit.jurisdiction().value());
    LocalDate deadline =
        typed.has(DEADLINE)
            ? days.orNext(typed.day(DEADLINE))
            : days.plus(LocalDate.now(clock), typed.count(DAYS));
    return Outcome.done(
        new ReportCall.Said(
            typed.text(TITLE), typed.text(ASKING), new Span(from, last.plusDays(1)), deadline));
  }

  private Form form(UnitView unit, Typed typed) {
    List<UnitMember> now = members.on(LocalDate.now(clock), unit);
    return Form.of(
            WORDS.say("call"),
            CallController.ADDRESS + "/moi",
            MembersController.ADDRESS,
            List.of(
                field(Field.Kind.TEXT, TITLE, typed).asRequired(),
                field(Field.Kind.LONG_TEXT, ASKING, typed),
                field(Field.Kind.DATE, FROM, typed).asRequired(),
                field(Field.Kind.DATE, LAST, typed).asRequired(),
                field(Field.Kind.DATE, DEADLINE, typed).withHint(WORDS.say("field.deadline.hint")),
                field(Field.Kind.COUNT, DAYS, typed).withHint(WORDS.say("field.days.hint")),
                field(Field.Kind.CHOICES, FIGURES, typed)
                    .withHint(WORDS.say("field.figures.hint"))
                    .from(figures(unit)),
                to(now, typed)))
        .keptWhileTyped()
        .saying(WORDS.say("call.intro"))
        .button(WORDS.say("call.button"));
  }

  private static Field field(Field.Kind kind, String name, Typed typed) {
    return Field.of(kind, name, WORDS.say("field." + name), typed.or(name, ""));
  }

  private List<Field.Choice> figures(UnitView unit) {
    return indicators.of(unit.id().value()).stream()
        .map(one -> new Field.Choice(one.id().toString(), label(one)))
        .toList();
  }

  private static String label(Indicator one) {
    return WORDS.say("figure", one.what(), one.measure());
  }

  /** All that are members today, as proposed. */
  private static Field to(List<UnitMember> now, Typed typed) {
    String all =
        now.stream().map(UnitMember::id).map(UUID::toString).collect(Collectors.joining(","));
    return Field.of(Field.Kind.CHOICES, TO, WORDS.say("field.to"), typed.or(TO, all))
        .from(
            now.stream()
                .map(member -> new Field.Choice(member.id().toString(), member.name()))
                .toList())
        .asRequired();
  }
}
