package vn.tdkt.memberships.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Open;
import vn.tdkt.memberships.Answering;
import vn.tdkt.memberships.ReportCalls;
import vn.tdkt.pages.Typed;

/** The page behind a secret link: one member answers one call, without an account. */
@Controller
@RequestMapping(LinkAnswerController.ADDRESS + "/{secret}")
class LinkAnswerController {
  static final String ADDRESS = "/tra-loi-bao-cao";

  private final ReportCalls calls;
  private final Answering answering;
  private final AnswerPages answers;

  LinkAnswerController(ReportCalls calls, Answering answering, AnswerPages answers) {
    this.calls = calls;
    this.answering = answering;
    this.answers = answers;
  }

  @GetMapping
  @Open("the link itself is the key")
  ModelAndView show(
      @PathVariable String secret,
      @RequestParam(name = "da-gui", defaultValue = "false") boolean saved,
      HttpServletResponse response) {
    keepNowhere(response);
    return answers.show(calls.behind(secret), door(secret), saved);
  }

  @PostMapping
  @Open("the link itself is the key")
  ModelAndView answer(
      @PathVariable String secret,
      @RequestParam MultiValueMap<String, String> values,
      HttpServletResponse response) {
    keepNowhere(response);
    ReportCalls.Part part = calls.behind(secret);
    return answers.end(
        part,
        door(secret),
        new Typed(values),
        said -> answering.byLink(part, said),
        address(secret) + "?da-gui=true");
  }

  private static void keepNowhere(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  static String address(String secret) {
    return ADDRESS + "/" + secret;
  }

  private static AnswerPages.Door door(String secret) {
    return new AnswerPages.Door(
        address(secret), null, address(secret) + MemberPlanController.FILE, false);
  }
}
