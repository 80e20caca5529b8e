package vn.tdkt.supervision.web;

import java.util.List;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.NonePart;
import vn.tdkt.supervision.NoneSaying;

/** Says that there was none in the year, and takes that back. */
@Controller
@RequestMapping(NoneController.ADDRESS + "/{part}")
class NoneController {
  static final String ADDRESS = SupervisionController.ADDRESS + "/khong-co";
  private static final Words WORDS = Words.of("supervision");
  private static final String BACK = "/rut-lai";
  private static final String REASON = "reason";

  private final NoneSaying saying;
  private final SupervisionDesk desk;
  private final Forms forms;
  private final Pages pages;

  NoneController(NoneSaying saying, SupervisionDesk desk, Forms forms, Pages pages) {
    this.saying = saying;
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @PostMapping
  @Requires(Permission.SUPERVISION_EDIT)
  String say(@PathVariable String part, Access access) {
    return pages.after(
        saying.say(desk.own(Permission.SUPERVISION_EDIT, access), part(part), access.actor()),
        "redirect:" + SupervisionController.ADDRESS,
        WORDS.say("notice.none", part(part).words()));
  }

  @GetMapping(BACK)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView takeBack(@PathVariable String part, Access access) {
    desk.own(Permission.SUPERVISION_EDIT, access);
    return forms.show(takingBack(part(part), Typed.NOTHING));
  }

  @PostMapping(BACK)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView takeBack(
      @PathVariable String part,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    Typed typed = new Typed(values);
    return forms.end(
        takingBack(part(part), typed),
        typed,
        () ->
            saying.takeBack(
                desk.own(Permission.SUPERVISION_EDIT, access),
                part(part),
                typed.text(REASON),
                access.actor()),
        done -> SupervisionController.ADDRESS,
        WORDS.say("notice.taken-back"));
  }

  private static NonePart part(String slug) {
    return SupervisionSlugs.named(NonePart.class, slug);
  }

  private static Form takingBack(NonePart part, Typed typed) {
    Field reason =
        Field.of(Field.Kind.LONG_TEXT, REASON, WORDS.say("field.reason"), typed.or(REASON, ""));
    return Form.of(
            WORDS.say("take-back", part.words()),
            ADDRESS + "/" + SupervisionSlugs.of(part) + BACK,
            SupervisionController.ADDRESS,
            List.of(reason.asRequired()))
        .saying(WORDS.say("take-back.intro"))
        .button(WORDS.say("take-back.button"));
  }
}
