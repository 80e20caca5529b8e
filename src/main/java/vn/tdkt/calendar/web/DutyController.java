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
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.calendar.Cycles;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.DutyMove;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** One duty: what it is, its way, and the reminder to paste elsewhere. */
@Controller
@RequestMapping(CycleController.ADDRESS + "/viec/{id:[0-9a-f-]{36}}")
class DutyController {
  private static final Words WORDS = Words.of("calendar");
  private static final String DATE = "date";
  private static final String REASON = "reason";

  private final Duties duties;
  private final Cycles cycles;
  private final AuditTrail trail;
  private final Forms forms;
  private final Pages pages;
  private final Clock clock;

  DutyController(
      Duties duties, Cycles cycles, AuditTrail trail, Forms forms, Pages pages, Clock clock) {
    this.duties = duties;
    this.cycles = cycles;
    this.trail = trail;
    this.forms = forms;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.YEAR_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    Duty duty = duties.duty(id, access);
    UnitView unit = cycles.unit(duty.unit(), Permission.YEAR_VIEW, access);
    model.addAttribute("page", pages.page(duty.what()));
    model.addAttribute("duty", duty);
    model.addAttribute("moves", moves(duty, unit, access));
    model.addAttribute("mayHand", duty.open() && access.may(Permission.YEAR_EDIT, unit.scope()));
    model.addAttribute("reminder", reminder(duty));
    model.addAttribute(
        "trail", trail.of(new Act.Subject("duty", duty.id())).stream().map(Entry::text).toList());
    return "calendar/duty";
  }

  /** Name, deadline and address, and no data (decision 33). */
  private static String reminder(Duty duty) {
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(duty.address()).toUriString();
    String name = duty.ownerName().isEmpty() ? "" : duty.ownerName() + ": ";
    return WORDS.say("reminder", name + duty.what(), VietnamTime.date(duty.due()), address);
  }

  private List<DutyMove> moves(Duty duty, UnitView unit, Access access) {
    return Arrays.stream(DutyMove.values())
        .filter(move -> duties.may(duty, move, unit, access))
        .toList();
  }

  @GetMapping("/{move:xong|huy|mo-lai}")
  @Requires(Permission.YEAR_VIEW)
  ModelAndView moving(@PathVariable UUID id, @PathVariable String move, Access access) {
    DutyMove asked = DutySlugs.of(move);
    return forms.show(moving(allowed(id, asked, access), asked, Typed.NOTHING));
  }

  @PostMapping("/{move:xong|huy|mo-lai}")
  @Requires(Permission.YEAR_VIEW)
  ModelAndView move(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    DutyMove asked = DutySlugs.of(move);
    Duty duty = allowed(id, asked, access);
    Typed typed = new Typed(values);
    return forms.end(
        moving(duty, asked, typed),
        typed,
        () ->
            duties.move(
                duty,
                asked,
                asked == DutyMove.FINISH ? typed.day(DATE) : null,
                typed.text(REASON),
                access.actor()),
        done -> CycleController.ADDRESS,
        WORDS.say("notice." + asked.name()));
  }

  /** A move that cannot be taken is not there. */
  private Duty allowed(UUID id, DutyMove move, Access access) {
    Duty duty = duties.duty(id, access);
    UnitView unit = cycles.unit(duty.unit(), Permission.YEAR_VIEW, access);
    if (!duties.may(duty, move, unit, access)) {
      throw new NotVisible("move " + move);
    }
    return duty;
  }

  private Form moving(Duty duty, DutyMove move, Typed typed) {
    String today = VietnamTime.date(LocalDate.now(clock));
    Field field =
        move == DutyMove.FINISH
            ? Field.of(Field.Kind.DATE, DATE, WORDS.say("field.done-on"), typed.or(DATE, today))
            : Field.text(REASON, WORDS.say("field.reason"), typed.or(REASON, ""));
    return Form.of(
            move.words() + ": " + duty.what(),
            duty.address() + "/" + DutySlugs.of(move),
            duty.address(),
            List.of(field.asRequired()))
        .saying(WORDS.say("move." + move.name() + ".intro"))
        .of(duty.version())
        .button(move.words());
  }
}
