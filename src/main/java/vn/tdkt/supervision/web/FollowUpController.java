package vn.tdkt.supervision.web;

import java.util.UUID;
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
import vn.tdkt.pages.Typed;
import vn.tdkt.supervision.FollowUp;
import vn.tdkt.supervision.FollowUpLine;
import vn.tdkt.supervision.FollowUps;
import vn.tdkt.supervision.InspectionState;
import vn.tdkt.supervision.Inspections;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.WorkInspection;

/** What an inspection asks to be done: asked, done, or asked by mistake. */
@Controller
@RequestMapping(InspectionController.ADDRESS + SupervisionController.ONE)
class FollowUpController {
  static final String NEW = "/kien-nghi/moi";
  static final String DONE = "/xong";
  static final String VOID = "/bo";
  private static final String ONE = "/kien-nghi/{asked:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("supervision");

  private final Inspections inspections;
  private final FollowUps followUps;
  private final Forms forms;

  FollowUpController(Inspections inspections, FollowUps followUps, Forms forms) {
    this.inspections = inspections;
    this.followUps = followUps;
    this.forms = forms;
  }

  @GetMapping(NEW)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView ask(@PathVariable UUID id, Access access) {
    return forms.show(FollowUpFields.asking(done(id, access), Typed.NOTHING));
  }

  @PostMapping(NEW)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView ask(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    WorkInspection inspection = done(id, access);
    SupervisedYear year = year(inspection, access);
    Typed typed = new Typed(values);
    return forms.end(
        FollowUpFields.asking(inspection, typed),
        typed,
        () -> followUps.ask(year, inspection, FollowUpFields.said(typed), access.actor()),
        done -> inspection.address(),
        WORDS.say("notice.follow-up-asked"));
  }

  @GetMapping(ONE + DONE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView settle(@PathVariable UUID id, @PathVariable UUID asked, Access access) {
    FollowUp seen = open(id, asked, access);
    return forms.show(FollowUpFields.settling(seen, address(id), Typed.NOTHING));
  }

  @PostMapping(ONE + DONE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView settle(
      @PathVariable UUID id,
      @PathVariable UUID asked,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    FollowUp seen = open(id, asked, access);
    Typed typed = new Typed(values);
    return forms.end(
        FollowUpFields.settling(seen, address(id), typed),
        typed,
        () -> followUps.settle(seen, FollowUpFields.settled(typed), access.actor()),
        done -> address(id),
        WORDS.say("notice.follow-up-done"));
  }

  @GetMapping(ONE + VOID)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView voidIt(@PathVariable UUID id, @PathVariable UUID asked, Access access) {
    FollowUp seen = standing(id, asked, access).followUp();
    return forms.show(FollowUpFields.voiding(seen, address(id), Typed.NOTHING));
  }

  @PostMapping(ONE + VOID)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView voidIt(
      @PathVariable UUID id,
      @PathVariable UUID asked,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    FollowUpLine seen = standing(id, asked, access);
    Typed typed = new Typed(values);
    return forms.end(
        FollowUpFields.voiding(seen.followUp(), address(id), typed),
        typed,
        () -> followUps.voidIt(seen, typed.text(FollowUpFields.REASON), access.actor()),
        done -> address(id),
        WORDS.say("notice.follow-up-voided"));
  }

  private static String address(UUID inspection) {
    return InspectionController.ADDRESS + "/" + inspection;
  }

  private FollowUp open(UUID id, UUID asked, Access access) {
    FollowUp seen = standing(id, asked, access).followUp();
    if (!seen.canBeSettled()) {
      throw new NotVisible("follow-up that is settled elsewhere");
    }
    return seen;
  }

  private FollowUpLine standing(UUID id, UUID asked, Access access) {
    return followUps.standing(year(inspection(id, access), access), id, asked);
  }

  private WorkInspection done(UUID id, Access access) {
    WorkInspection inspection = inspection(id, access);
    if (inspection.state() != InspectionState.DONE) {
      throw new NotVisible("inspection that has not taken place");
    }
    return inspection;
  }

  private WorkInspection inspection(UUID id, Access access) {
    return inspections.inspection(id, Permission.SUPERVISION_EDIT, access);
  }

  private SupervisedYear year(WorkInspection inspection, Access access) {
    return inspections.year(inspection, Permission.SUPERVISION_EDIT, access);
  }
}
