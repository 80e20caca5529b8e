package vn.tdkt.supervision.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.ComplaintAnswer;
import vn.tdkt.supervision.ComplaintAnswering;
import vn.tdkt.supervision.ComplaintAnswering.Asked;
import vn.tdkt.supervision.ComplaintCounts;
import vn.tdkt.supervision.ComplaintPeriod;
import vn.tdkt.supervision.ComplaintSubject;
import vn.tdkt.supervision.Complaints;

/** How many complaints and denunciations there were in a period: numbers and a day, no more. */
@Controller
@RequestMapping(ComplaintController.ADDRESS + "/{subject}/{period}")
class ComplaintController {
  static final String ADDRESS = SupervisionController.ADDRESS + "/don-thu";
  private static final Words WORDS = Words.of("supervision");
  static final String BACK = "/rut-lai";

  private final Complaints complaints;
  private final ComplaintAnswering answering;
  private final SupervisionDesk desk;
  private final Forms forms;
  private final Pages pages;

  ComplaintController(
      Complaints complaints,
      ComplaintAnswering answering,
      SupervisionDesk desk,
      Forms forms,
      Pages pages) {
    this.complaints = complaints;
    this.answering = answering;
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView answer(@PathVariable String subject, @PathVariable String period, Access access) {
    Asked asked = asked(subject, period, access);
    return forms.show(
        ComplaintFields.answering(asked, seen(asked).orElse(null), desk.today(), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView answer(
      @PathVariable String subject,
      @PathVariable String period,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Asked asked = asked(subject, period, access);
    ComplaintAnswer seen = seen(asked).orElse(null);
    Typed typed = new Typed(values);
    return forms.end(
        ComplaintFields.answering(asked, seen, desk.today(), typed),
        typed,
        () -> answering.answer(asked, seen, ComplaintFields.said(typed), access.actor()),
        done -> SupervisionController.ADDRESS + "#don-thu",
        WORDS.say("notice.answered"));
  }

  /** There was none: the commonest answer is one click. */
  @PostMapping("/khong-co")
  @Requires(Permission.SUPERVISION_EDIT)
  String none(@PathVariable String subject, @PathVariable String period, Access access) {
    Asked asked = asked(subject, period, access);
    ComplaintAnswer.Said none =
        new ComplaintAnswer.Said(ComplaintCounts.NONE, asked.proposed(desk.today()));
    return pages.after(
        answering.answer(asked, null, none, access.actor()),
        "redirect:" + SupervisionController.ADDRESS + "#don-thu",
        WORDS.say("notice.answered"));
  }

  @GetMapping(BACK)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView takeBack(@PathVariable String subject, @PathVariable String period, Access access) {
    Asked asked = asked(subject, period, access);
    return forms.show(ComplaintFields.takingBack(asked, given(asked), Typed.NOTHING));
  }

  @PostMapping(BACK)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView takeBack(
      @PathVariable String subject,
      @PathVariable String period,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Asked asked = asked(subject, period, access);
    ComplaintAnswer given = given(asked);
    Typed typed = new Typed(values);
    return forms.end(
        ComplaintFields.takingBack(asked, given, typed),
        typed,
        () -> answering.takeBack(given, typed.text(ComplaintFields.REASON), access.actor()),
        done -> SupervisionController.ADDRESS + "#don-thu",
        WORDS.say("notice.taken-back"));
  }

  private Asked asked(String subject, String period, Access access) {
    return new Asked(
        desk.own(Permission.SUPERVISION_EDIT, access),
        SupervisionSlugs.named(ComplaintSubject.class, subject),
        SupervisionSlugs.named(ComplaintPeriod.class, period));
  }

  private Optional<ComplaintAnswer> seen(Asked asked) {
    return complaints.of(asked.year()).of(asked.subject(), asked.period());
  }

  private ComplaintAnswer given(Asked asked) {
    return seen(asked).orElseThrow(() -> new NotVisible("nothing was answered"));
  }
}
