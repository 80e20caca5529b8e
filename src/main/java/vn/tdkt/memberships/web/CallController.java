package vn.tdkt.memberships.web;

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
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.facts.Indicators;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.memberships.CallMove;
import vn.tdkt.memberships.Calling;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** One call for reports: what came from each member, and the way of the call. */
@Controller
@RequestMapping(CallController.ADDRESS + CallController.ONE)
class CallController {
  static final String ADDRESS = MembersController.ADDRESS + "/bao-cao";
  static final String ONE = MembersController.ONE;
  private static final Words WORDS = Words.of("memberships");
  private static final String REASON = "reason";

  private final ReportCalls calls;
  private final Calling calling;
  private final UnitMembers members;
  private final Indicators indicators;
  private final Holidays holidays;
  private final AuditTrail trail;
  private final Pages pages;
  private final Forms forms;
  private final Clock clock;

  CallController(
      ReportCalls calls,
      Calling calling,
      UnitMembers members,
      Indicators indicators,
      Holidays holidays,
      AuditTrail trail,
      Pages pages,
      Forms forms,
      Clock clock) {
    this.calls = calls;
    this.calling = calling;
    this.members = members;
    this.indicators = indicators;
    this.holidays = holidays;
    this.trail = trail;
    this.pages = pages;
    this.forms = forms;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.MEMBER_VIEW)
  String show(@PathVariable UUID id, Access access, Model model) {
    ReportCall call = calls.call(id, Permission.MEMBER_VIEW, access);
    UnitView unit = members.unit(call.unit(), Permission.MEMBER_VIEW, access);
    model.addAttribute("page", pages.page(call.title()));
    model.addAttribute("unit", unit.fullName());
    model.addAttribute(
        "view",
        new CallView(
            call,
            calls.requests(call),
            CallView.inOrder(call, indicators.find(call.figures())),
            LocalDate.now(clock),
            holidays.in(call.jurisdiction())));
    model.addAttribute(
        "mayAnswer", call.open() && access.may(Permission.MEMBER_EDIT, unit.scope()));
    model.addAttribute("moves", moves(call, unit, access));
    model.addAttribute(
        "trail",
        trail.of(new Act.Subject("report-call", call.id())).stream().map(Entry::text).toList());
    return "memberships/call";
  }

  private static List<CallMove> moves(ReportCall call, UnitView unit, Access access) {
    return Arrays.stream(CallMove.values())
        .filter(move -> move.from() == call.state())
        .filter(move -> access.may(move.permission(), unit.scope()))
        .toList();
  }

  @GetMapping("/buoc/{move}")
  @Requires(Permission.MEMBER_VIEW)
  ModelAndView move(@PathVariable UUID id, @PathVariable String move, Access access) {
    CallMove asked = asked(move);
    return forms.show(moving(calls.call(id, asked.permission(), access), asked, Typed.NOTHING));
  }

  @PostMapping("/buoc/{move}")
  @Requires(Permission.MEMBER_VIEW)
  ModelAndView move(
      @PathVariable UUID id,
      @PathVariable String move,
      @RequestParam MultiValueMap<String, String> values,
      Access access) {
    CallMove asked = asked(move);
    ReportCall call = calls.call(id, asked.permission(), access);
    Typed typed = new Typed(values);
    return forms.end(
        moving(call, asked, typed),
        typed,
        () -> calling.move(call.seen(typed.version()), asked, typed.text(REASON), access.actor()),
        ReportCall::address,
        WORDS.say("notice." + asked.name()));
  }

  private static CallMove asked(String slug) {
    return CallMove.of(slug).orElseThrow(() -> new NotVisible("move " + slug));
  }

  private static Form moving(ReportCall call, CallMove move, Typed typed) {
    List<Field> fields =
        move.needsReason()
            ? List.of(
                Field.of(
                        Field.Kind.LONG_TEXT,
                        REASON,
                        WORDS.say("field.reason"),
                        typed.or(REASON, ""))
                    .asRequired())
            : List.of();
    return Form.of(move.words(), call.address() + "/buoc/" + move.slug(), call.address(), fields)
        .keptWhileTyped()
        .of(call.version())
        .saying(WORDS.say("moving." + move.name(), call.title()));
  }
}
