package vn.tdkt.supervision.web;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
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
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.Concerned;
import vn.tdkt.supervision.PersonnelEvent;
import vn.tdkt.supervision.PersonnelEvents;
import vn.tdkt.supervision.PersonnelKeeping;
import vn.tdkt.supervision.SupervisedYear;

/** Enters an event of a person or a collective, corrects it by a new version, or voids it. */
@Controller
@RequestMapping(PersonnelController.ADDRESS)
class PersonnelFormController {
  static final String NEW = "/moi";
  static final String CORRECT = "/sua";
  static final String VOID = "/bo";
  private static final Words WORDS = Words.of("supervision");

  private final PersonnelEvents events;
  private final PersonnelKeeping keeping;
  private final SupervisionDesk desk;
  private final Forms forms;

  PersonnelFormController(
      PersonnelEvents events, PersonnelKeeping keeping, SupervisionDesk desk, Forms forms) {
    this.events = events;
    this.keeping = keeping;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping(NEW)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView enter(Access access) {
    return forms.show(PersonnelFields.entering(events.persons(year(access)), Typed.NOTHING));
  }

  @PostMapping(NEW)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView enter(@RequestParam MultiValueMap<String, String> values, Access access) {
    SupervisedYear year = year(access);
    List<Concerned.OfPerson> persons = events.persons(year);
    Typed typed = new Typed(values);
    return forms.end(
        PersonnelFields.entering(persons, typed),
        typed,
        () -> said(typed, persons, said -> keeping.enter(year, said, access.actor())),
        done -> PersonnelController.ADDRESS,
        WORDS.say("notice.personnel-entered"));
  }

  @GetMapping(SupervisionController.ONE + CORRECT)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView correct(@PathVariable UUID id, Access access) {
    SupervisedYear year = year(access);
    PersonnelEvent seen = events.opened(id, year, access.actor());
    return forms.show(PersonnelFields.correcting(seen, events.persons(year), Typed.NOTHING));
  }

  @PostMapping(SupervisionController.ONE + CORRECT)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView correct(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    SupervisedYear year = year(access);
    PersonnelEvent seen = events.opened(id, year, access.actor());
    List<Concerned.OfPerson> persons = events.persons(year);
    Typed typed = new Typed(values);
    String why = typed.text(PersonnelFields.REASON);
    return forms.end(
        PersonnelFields.correcting(seen, persons, typed),
        typed,
        () -> said(typed, persons, said -> keeping.correct(year, seen, said, why, access.actor())),
        done -> PersonnelController.ADDRESS,
        WORDS.say("notice.personnel-corrected"));
  }

  @GetMapping(SupervisionController.ONE + VOID)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView voidIt(@PathVariable UUID id, Access access) {
    PersonnelEvent seen = events.opened(id, year(access), access.actor());
    return forms.show(PersonnelFields.voiding(seen, Typed.NOTHING));
  }

  @PostMapping(SupervisionController.ONE + VOID)
  @Requires(Permission.PERSONNEL_EDIT)
  ModelAndView voidIt(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    SupervisedYear year = year(access);
    PersonnelEvent seen = events.opened(id, year, access.actor());
    Typed typed = new Typed(values);
    return forms.end(
        PersonnelFields.voiding(seen, typed),
        typed,
        () -> keeping.voidIt(year, seen, typed.text(PersonnelFields.REASON), access.actor()),
        done -> PersonnelController.ADDRESS,
        WORDS.say("notice.personnel-voided"));
  }

  private SupervisedYear year(Access access) {
    return desk.own(Permission.PERSONNEL_EDIT, access);
  }

  private static Outcome<PersonnelEvent> said(
      Typed typed,
      List<Concerned.OfPerson> persons,
      Function<PersonnelEvent.Said, Outcome<PersonnelEvent>> act) {
    return PersonnelFields.said(typed, persons)
        .map(act)
        .orElseGet(
            () -> Outcome.refused("supervision.refused.whom-or-days", Citation.of("REQ-86")));
  }
}
