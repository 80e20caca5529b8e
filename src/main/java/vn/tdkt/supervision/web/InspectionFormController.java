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
import vn.tdkt.supervision.InspectionKeeping;
import vn.tdkt.supervision.InspectionKind;
import vn.tdkt.supervision.InspectionMove;
import vn.tdkt.supervision.Inspections;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.WorkInspection;

/** Plans an inspection, changes it, notes what came of it, cancels it or opens it again. */
@Controller
@RequestMapping(InspectionController.ADDRESS)
class InspectionFormController {
  private static final Words WORDS = Words.of("supervision");
  private static final String NEW = "/moi/{kind}";
  private static final String CHANGE = SupervisionController.ONE + "/sua";
  private static final String CARRY_OUT = SupervisionController.ONE + "/da-kiem-tra";
  private static final String MOVE = SupervisionController.ONE + "/{move:bo|mo-lai}";

  private final Inspections inspections;
  private final InspectionKeeping keeping;
  private final SupervisionDesk desk;
  private final Forms forms;

  InspectionFormController(
      Inspections inspections, InspectionKeeping keeping, SupervisionDesk desk, Forms forms) {
    this.inspections = inspections;
    this.keeping = keeping;
    this.desk = desk;
    this.forms = forms;
  }

  @GetMapping(NEW)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView plan(@PathVariable String kind, Access access) {
    SupervisedYear year = desk.own(Permission.SUPERVISION_EDIT, access);
    return forms.show(InspectionFields.planning(kind(kind), year.label(), Typed.NOTHING));
  }

  @PostMapping(NEW)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView plan(
      @PathVariable String kind,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    SupervisedYear year = desk.own(Permission.SUPERVISION_EDIT, access);
    Typed typed = new Typed(values);
    return forms.end(
        InspectionFields.planning(kind(kind), year.label(), typed),
        typed,
        () -> keeping.plan(year, kind(kind), InspectionFields.planned(typed), access.actor()),
        WorkInspection::address,
        WORDS.say("notice.planned"));
  }

  private static InspectionKind kind(String slug) {
    return SupervisionSlugs.named(InspectionKind.class, slug);
  }

  @GetMapping(CHANGE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView change(@PathVariable UUID id, Access access) {
    return forms.show(InspectionFields.changing(kept(id, access), Typed.NOTHING));
  }

  @PostMapping(CHANGE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView change(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    WorkInspection seen = kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        InspectionFields.changing(seen, typed),
        typed,
        () ->
            keeping.change(
                year(seen, access), seen, InspectionFields.planned(typed), access.actor()),
        WorkInspection::address,
        WORDS.say("notice.changed"));
  }

  @GetMapping(CARRY_OUT)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView carryOut(@PathVariable UUID id, Access access) {
    WorkInspection seen = open(id, InspectionMove.CARRY_OUT, access);
    return forms.show(InspectionFields.carryingOut(seen, Typed.NOTHING));
  }

  @PostMapping(CARRY_OUT)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView carryOut(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    WorkInspection seen = kept(id, access);
    Typed typed = new Typed(values);
    return forms.end(
        InspectionFields.carryingOut(seen, typed),
        typed,
        () ->
            keeping.carryOut(
                year(seen, access), seen, InspectionFields.result(typed), access.actor()),
        WorkInspection::address,
        WORDS.say("notice.carried-out"));
  }

  @GetMapping(MOVE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView move(@PathVariable UUID id, @PathVariable String move, Access access) {
    return forms.show(
        InspectionFields.moving(open(id, move(move), access), move(move), Typed.NOTHING));
  }

  @PostMapping(MOVE)
  @Requires(Permission.SUPERVISION_EDIT)
  ModelAndView move(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    WorkInspection seen = kept(id, access);
    Typed typed = new Typed(values);
    String reason = typed.text(InspectionFields.REASON);
    return forms.end(
        InspectionFields.moving(seen, move(move), typed),
        typed,
        () -> keeping.move(year(seen, access), seen, move(move), reason, access.actor()),
        WorkInspection::address,
        WORDS.say("notice.moved." + move(move).name()));
  }

  private static InspectionMove move(String slug) {
    return SupervisionSlugs.named(InspectionMove.class, slug);
  }

  private WorkInspection kept(UUID id, Access access) {
    return inspections.inspection(id, Permission.SUPERVISION_EDIT, access);
  }

  /** A form for a step that cannot be taken now is not there. */
  private WorkInspection open(UUID id, InspectionMove move, Access access) {
    WorkInspection seen = kept(id, access);
    if (!seen.allows(move)) {
      throw new NotVisible("not now");
    }
    return seen;
  }

  private SupervisedYear year(WorkInspection of, Access access) {
    return inspections.year(of, Permission.SUPERVISION_EDIT, access);
  }
}
