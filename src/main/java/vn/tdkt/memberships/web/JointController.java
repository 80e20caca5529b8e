package vn.tdkt.memberships.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.JointFigures;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Pages;

/** What members counted, added up, and taken over as the unit's figures. */
@Controller
@RequestMapping(CallController.ADDRESS + CallController.ONE + "/so-chung")
class JointController {
  private static final Words WORDS = Words.of("memberships");

  private final ReportCalls calls;
  private final JointFigures joint;
  private final UnitMembers members;
  private final Pages pages;

  JointController(ReportCalls calls, JointFigures joint, UnitMembers members, Pages pages) {
    this.calls = calls;
    this.joint = joint;
    this.members = members;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.MEMBER_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    ReportCall call = calls.call(id, Permission.MEMBER_VIEW, access);
    UnitView unit = members.unit(call.unit(), Permission.MEMBER_VIEW, access);
    model.addAttribute("page", pages.page(WORDS.say("joint.title", call.title())));
    model.addAttribute("call", call);
    model.addAttribute("figures", joint.of(call));
    model.addAttribute("stamp", joint.stamp(call));
    model.addAttribute("month", JointFigures.month(call));
    model.addAttribute("mayAccept", access.may(Permission.MEMBER_EDIT, unit.scope()));
    return "memberships/joint";
  }

  @PostMapping
  @Requires(Permission.MEMBER_EDIT)
  String accept(@PathVariable UUID id, @RequestParam int stamp, Access access) {
    ReportCall call = calls.call(id, Permission.MEMBER_EDIT, access);
    return pages.after(
        joint.accept(call, stamp, access.actor()),
        "redirect:" + call.address() + "/so-chung",
        WORDS.say("joint.done"));
  }
}
