package vn.tdkt.memberships.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.calendar.Holidays;
import vn.tdkt.memberships.CallPaper;
import vn.tdkt.memberships.JointFigures;
import vn.tdkt.memberships.ReportCall;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.memberships.UnitMembers;
import vn.tdkt.papers.Format;

/** What came from the members as Word, PDF or Excel. */
@Controller
@RequestMapping(CallController.ADDRESS + CallController.ONE)
class CallPaperController {
  private final ReportCalls calls;
  private final JointFigures joint;
  private final UnitMembers members;
  private final Holidays holidays;
  private final Clock clock;

  CallPaperController(
      ReportCalls calls, JointFigures joint, UnitMembers members, Holidays holidays, Clock clock) {
    this.calls = calls;
    this.joint = joint;
    this.members = members;
    this.holidays = holidays;
    this.clock = clock;
  }

  @GetMapping("/tong-hop.{format:docx|pdf|xlsx}")
  @Requires(Permission.MEMBER_VIEW)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, @PathVariable String format, Access access) {
    ReportCall call = calls.call(id, Permission.MEMBER_VIEW, access);
    CallPaper paper =
        new CallPaper(
            call,
            members.unit(call.unit(), Permission.MEMBER_VIEW, access).fullName(),
            calls.requests(call),
            joint.of(call),
            LocalDate.now(clock),
            holidays.in(call.jurisdiction()));
    return MembershipFiles.of(paper.paper(), Format.valueOf(format.toUpperCase(Locale.ROOT)));
  }
}
