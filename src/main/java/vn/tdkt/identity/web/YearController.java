package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.identity.Sessions;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.EmulationYears;

/** The person looks at another emulation year, on the same page, until the session ends. */
@Controller
class YearController {
  private final Sessions sessions;
  private final EmulationYears years;

  YearController(Sessions sessions, EmulationYears years) {
    this.sessions = sessions;
    this.years = years;
  }

  @PostMapping("/nam")
  @Requires(Permission.OWN_WORK)
  String choose(
      @RequestParam String nam,
      @RequestParam(defaultValue = "") String den,
      Access access,
      HttpServletRequest request) {
    if (!years.in(access.places(Permission.ORGANISATION_VIEW)).labels().contains(nam)) {
      throw new NotVisible("year");
    }
    SessionCookies.session(request).ifPresent(token -> sessions.choose(token, nam));
    return "redirect:" + Destination.local(den);
  }
}
