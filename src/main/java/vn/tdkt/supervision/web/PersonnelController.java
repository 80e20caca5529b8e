package vn.tdkt.supervision.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.supervision.PersonnelEvents;
import vn.tdkt.supervision.PersonnelPurging;
import vn.tdkt.supervision.SupervisedYear;

/** The events of a unit's year, for the few who may read them; each reading goes on record. */
@Controller
@RequestMapping(PersonnelController.ADDRESS)
class PersonnelController {
  static final String ADDRESS = SupervisionController.ADDRESS + "/nhan-su";
  private static final Words WORDS = Words.of("supervision");

  private final PersonnelEvents events;
  private final PersonnelPurging purging;
  private final AuditTrail trail;
  private final SupervisionDesk desk;
  private final Pages pages;

  PersonnelController(
      PersonnelEvents events,
      PersonnelPurging purging,
      AuditTrail trail,
      SupervisionDesk desk,
      Pages pages) {
    this.events = events;
    this.purging = purging;
    this.trail = trail;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.PERSONNEL_READ)
  String list(Access access, Model model) {
    SupervisedYear year = desk.own(Permission.PERSONNEL_READ, access);
    model.addAttribute("page", pages.page(WORDS.say("personnel.title", year.label())));
    model.addAttribute("unit", year.unit().fullName());
    model.addAttribute("events", events.opened(year, access.actor()));
    model.addAttribute("asked", purging.asked(year));
    model.addAttribute("stubs", purging.stubs(year));
    model.addAttribute("decides", access.may(Permission.PERSONNEL_PURGE, year.unit().scope()));
    model.addAttribute("keeps", access.may(Permission.PERSONNEL_EDIT, year.unit().scope()));
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("personnel-events", year.unitId())).stream()
            .map(Entry::text)
            .toList());
    return "supervision/personnel";
  }
}
