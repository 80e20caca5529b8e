package vn.tdkt.reports.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.reports.NewReport;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportKind;
import vn.tdkt.reports.Reporting;
import vn.tdkt.reports.Reports;

/** The form to begin a report. */
@Controller
@RequestMapping(ReportController.ADDRESS)
class ReportFormController {
  private static final Words WORDS = Words.of("reports");
  private static final String KIND = "kind";
  private static final String TITLE = "title";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String CUT_OFF = "cutOff";
  private static final String PROFESSIONAL = "professional";
  private static final String YES = "yes";
  private static final String NO = "no";

  private final Reports reports;
  private final Reporting reporting;
  private final EmulationYears years;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  ReportFormController(
      Reports reports,
      Reporting reporting,
      EmulationYears years,
      Forms forms,
      Pages pages,
      Clock clock) {
    this.reports = reports;
    this.reporting = reporting;
    this.years = years;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/moi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView begin(Access access) {
    reports.own(Permission.PLAN_EDIT, access);
    return forms.show(beginning(year(), Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.PLAN_EDIT)
  ModelAndView begin(@RequestParam MultiValueMap<String, String> values, Access access) {
    UnitView unit = reports.own(Permission.PLAN_EDIT, access);
    Typed typed = new Typed(values);
    String year = year();
    return forms.end(
        beginning(year, typed),
        typed,
        () -> begun(unit, year, typed, access),
        Report::address,
        WORDS.say("notice.begun"));
  }

  private Outcome<Report> begun(UnitView unit, String year, Typed typed, Access access) {
    ReportKind kind = typed.one(ReportKind.class, KIND);
    LocalDate begins = years.in(List.of(unit.scope())).during(year, LocalDate.now(clock)).from();
    Span usual = kind.within(begins);
    LocalDate from = typed.has(FROM) && !kind.once() ? typed.day(FROM) : usual.from();
    LocalDate last = typed.has(TO) && !kind.once() ? typed.day(TO) : usual.until().minusDays(1);
    LocalDate cutOff = typed.has(CUT_OFF) ? typed.day(CUT_OFF) : last;
    if (last.isBefore(from)) {
      return Outcome.refused("reports.refused.period", Citation.of("REQ-91"));
    }
    NewReport wanted =
        new NewReport(
            kind,
            year,
            typed.text(TITLE),
            new Span(from, last.plusDays(1)),
            cutOff,
            !NO.equals(typed.text(PROFESSIONAL)));
    return reporting.begin(unit, wanted, access.actor());
  }

  private String year() {
    return pages.page("").year(LocalDate.now(clock));
  }

  private static Form beginning(String year, Typed typed) {
    List<Field.Choice> kinds =
        Arrays.stream(ReportKind.values())
            .map(kind -> new Field.Choice(kind.name(), kind.words()))
            .toList();
    List<Field.Choice> parts =
        List.of(
            new Field.Choice(YES, WORDS.say("professional.yes")),
            new Field.Choice(NO, WORDS.say("professional.no")));
    return Form.of(
            WORDS.say("begin", year),
            ReportController.ADDRESS + "/moi",
            ReportController.ADDRESS,
            List.of(
                Field.of(
                        Field.Kind.CHOICE,
                        KIND,
                        WORDS.say("field.kind"),
                        typed.or(KIND, ReportKind.HALF_YEAR.name()))
                    .from(kinds)
                    .asRequired(),
                Field.of(
                        Field.Kind.CHOICE,
                        PROFESSIONAL,
                        WORDS.say("field.professional"),
                        typed.or(PROFESSIONAL, YES))
                    .from(parts),
                day(CUT_OFF, typed).withHint(WORDS.say("field.cutOff.hint")),
                Field.text(TITLE, WORDS.say("field.title"), typed.or(TITLE, ""))
                    .withHint(WORDS.say("field.title.hint")),
                day(FROM, typed).withHint(WORDS.say("field.period.hint")),
                day(TO, typed)))
        .saying(WORDS.say("begin.intro"));
  }

  private static Field day(String name, Typed typed) {
    return Field.of(Field.Kind.DATE, name, WORDS.say("field." + name), typed.or(name, ""));
  }
}
