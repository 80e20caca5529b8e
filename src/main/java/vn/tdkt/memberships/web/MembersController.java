package vn.tdkt.memberships.web;

import java.time.Clock;
import java.time.LocalDate;
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
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.MembershipBoard;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.memberships.UnitMember;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;

/** The members of a unit with what was asked of them; for an office, the units with members. */
@Controller
@RequestMapping(MembersController.ADDRESS)
class MembersController {
  static final String ADDRESS = "/hoi-thanh-vien";
  static final String ONE = "/{id:[0-9a-f-]{36}}";
  private static final Words WORDS = Words.of("memberships");

  private final UnitMembers members;
  private final ReportCalls calls;
  private final MembershipBoard board;
  private final Pages pages;
  private final Clock clock;

  MembersController(
      UnitMembers members, ReportCalls calls, MembershipBoard board, Pages pages, Clock clock) {
    this.members = members;
    this.calls = calls;
    this.board = board;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MEMBER_VIEW)
  String list(Access access, Model model) {
    if (access.actor().unit() == null) {
      Page page = pages.page(WORDS.say("units.title"));
      String year = page.year(LocalDate.now(clock));
      model.addAttribute("page", page);
      model.addAttribute("year", year);
      model.addAttribute("lines", board.units(year, access));
      return "memberships/units";
    }
    return unit(members.own(Permission.MEMBER_VIEW, access), access, model);
  }

  @GetMapping("/don-vi" + ONE)
  @Requires(Permission.MEMBER_VIEW)
  String unit(@PathVariable UUID id, Access access, Model model) {
    return unit(members.unit(id, Permission.MEMBER_VIEW, access), access, model);
  }

  private String unit(UnitView unit, Access access, Model model) {
    LocalDate today = LocalDate.now(clock);
    Page page = pages.page(WORDS.say("title"));
    String year = page.year(today);
    List<UnitMember> all = members.of(unit);
    model.addAttribute("page", page);
    model.addAttribute("unit", unit.fullName());
    model.addAttribute("year", year);
    model.addAttribute("calls", board.of(unit, year));
    model.addAttribute("asked", calls.askedOf(access));
    model.addAttribute("members", all.stream().filter(one -> one.isMemberOn(today)).toList());
    model.addAttribute("others", all.stream().filter(one -> !one.isMemberOn(today)).toList());
    model.addAttribute("mayEdit", access.may(Permission.MEMBER_EDIT, unit.scope()));
    return "memberships/members";
  }
}
