package vn.tdkt.memberships.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Open;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.memberships.MemberPlans;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.papers.Format;

/** The unit's issued plan for a member that answers, by link or by account. */
@Controller
class MemberPlanController {
  static final String FILE = "/ke-hoach.pdf";

  private final ReportCalls calls;
  private final MemberPlans plans;

  MemberPlanController(ReportCalls calls, MemberPlans plans) {
    this.calls = calls;
    this.plans = plans;
  }

  @GetMapping(LinkAnswerController.ADDRESS + "/{secret}" + FILE)
  @Open("the link itself is the key")
  ResponseEntity<byte[]> byLink(@PathVariable String secret) {
    return MembershipFiles.of(plans.paper(calls.behind(secret).call()), Format.PDF);
  }

  @GetMapping(RequestController.ADDRESS + FILE)
  @Requires(Permission.MEMBER_EDIT)
  ResponseEntity<byte[]> byAccount(@PathVariable UUID id, Access access) {
    return MembershipFiles.of(plans.paper(calls.asked(id, access).call()), Format.PDF);
  }
}
