package vn.tdkt.supervision.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.kernel.Act;
import vn.tdkt.pages.Pages;
import vn.tdkt.supervision.FollowUps;
import vn.tdkt.supervision.InspectionMove;
import vn.tdkt.supervision.Inspections;
import vn.tdkt.supervision.SupervisedYear;
import vn.tdkt.supervision.WorkInspection;

/** One inspection with what came of it. */
@Controller
@RequestMapping(InspectionController.ADDRESS)
class InspectionController {
  static final String ADDRESS = SupervisionController.ADDRESS + "/kiem-tra";

  private final Inspections inspections;
  private final FollowUps followUps;
  private final AuditTrail trail;
  private final SupervisionDesk desk;
  private final Pages pages;

  InspectionController(
      Inspections inspections,
      FollowUps followUps,
      AuditTrail trail,
      SupervisionDesk desk,
      Pages pages) {
    this.inspections = inspections;
    this.followUps = followUps;
    this.trail = trail;
    this.desk = desk;
    this.pages = pages;
  }

  @GetMapping(SupervisionController.ONE)
  @Requires(Permission.SUPERVISION_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    WorkInspection inspection = inspections.inspection(id, Permission.SUPERVISION_VIEW, access);
    SupervisedYear year = inspections.year(inspection, Permission.SUPERVISION_VIEW, access);
    boolean keeps = access.may(Permission.SUPERVISION_EDIT, year.unit().scope());
    model.addAttribute("page", pages.page(inspection.planned().what()));
    model.addAttribute("inspection", inspection);
    model.addAttribute("unit", year.unit().fullName());
    model.addAttribute("today", desk.today());
    model.addAttribute("keeps", keeps);
    model.addAttribute("followUps", followUps.of(year).getOrDefault(id, List.of()));
    model.addAttribute("moves", keeps ? moves(inspection) : List.of());
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("work-inspection", id)).stream().map(Entry::text).toList());
    return "supervision/inspection";
  }

  private static List<InspectionMove> moves(WorkInspection inspection) {
    return Arrays.stream(InspectionMove.values()).filter(inspection::allows).toList();
  }
}
