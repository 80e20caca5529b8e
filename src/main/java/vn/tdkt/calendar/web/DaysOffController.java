package vn.tdkt.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.calendar.DayKind;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.calendar.SpecialDay;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The days off of a province: looked at by year, added, voided. */
@Controller
@RequestMapping(DaysOffController.ADDRESS)
class DaysOffController {
  static final String ADDRESS = "/ngay-nghi";
  private static final Words WORDS = Words.of("calendar");
  private static final String REASON = "reason";

  private final Holidays holidays;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  DaysOffController(Holidays holidays, Forms forms, Pages pages, Clock clock) {
    this.holidays = holidays;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.CATALOGUE_EDIT)
  String list(
      @RequestParam(name = "nam", defaultValue = "0") int asked, Access access, Model model) {
    UUID province = province(access);
    int year = asked == 0 ? LocalDate.now(clock).getYear() : asked;
    model.addAttribute("page", pages.page(WORDS.say("days.title", String.valueOf(year))));
    model.addAttribute("year", year);
    model.addAttribute("days", holidays.in(province, year));
    model.addAttribute("compensating", List.copyOf(holidays.in(province).compensatingIn(year)));
    return "calendar/days";
  }

  @GetMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView adding(Access access) {
    province(access);
    return forms.show(adding(Typed.NOTHING));
  }

  @PostMapping("/them")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView add(@RequestParam MultiValueMap<String, String> values, Access access) {
    UUID province = province(access);
    Typed typed = new Typed(values);
    return forms.end(
        adding(typed),
        typed,
        () ->
            holidays.add(
                province,
                typed.day("date"),
                DayKind.valueOf(typed.text("kind")),
                typed.text("what"),
                typed.text("source"),
                access.actor()),
        done -> ADDRESS + "?nam=" + done.day().getYear(),
        WORDS.say("days.added"));
  }

  private static Form adding(Typed typed) {
    List<Field.Choice> kinds =
        Arrays.stream(DayKind.values())
            .map(kind -> new Field.Choice(kind.name(), kind.words()))
            .toList();
    return Form.of(
            WORDS.say("days.add"),
            ADDRESS + "/them",
            ADDRESS,
            List.of(
                Field.of(Field.Kind.DATE, "date", WORDS.say("field.day"), typed.or("date", ""))
                    .asRequired(),
                Field.of(
                        Field.Kind.CHOICE,
                        "kind",
                        WORDS.say("field.kind"),
                        typed.or("kind", DayKind.OFF.name()))
                    .from(kinds)
                    .asRequired(),
                Field.text("what", WORDS.say("field.day-name"), typed.or("what", "")).asRequired(),
                Field.text("source", WORDS.say("field.basis"), typed.or("source", ""))
                    .withHint(WORDS.say("field.basis.hint"))
                    .asRequired()))
        .saying(WORDS.say("days.add.intro"));
  }

  @GetMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView voiding(@PathVariable UUID id, Access access) {
    return forms.show(voiding(holidays.day(province(access), id), Typed.NOTHING));
  }

  @PostMapping("/{id:[0-9a-f-]{36}}/bo")
  @Requires(Permission.CATALOGUE_EDIT)
  ModelAndView voidIt(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    UUID province = province(access);
    SpecialDay day = holidays.day(province, id);
    Typed typed = new Typed(values);
    return forms.end(
        voiding(day, typed),
        typed,
        () -> holidays.voidIt(province, day, typed.text(REASON), access.actor()),
        done -> ADDRESS + "?nam=" + done.day().getYear(),
        WORDS.say("days.voided"));
  }

  private static Form voiding(SpecialDay day, Typed typed) {
    return Form.of(
            WORDS.say("days.void"),
            ADDRESS + "/" + day.id() + "/bo",
            ADDRESS + "?nam=" + day.day().getYear(),
            List.of(
                Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, "")).asRequired()))
        .saying(WORDS.say("days.void.intro", VietnamTime.date(day.day()), day.what()));
  }

  private static UUID province(Access access) {
    UUID province = access.actor().jurisdiction();
    access.require(Permission.CATALOGUE_EDIT, Scope.jurisdiction(province));
    return province;
  }
}
