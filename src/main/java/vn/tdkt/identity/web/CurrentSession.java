package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.identity.Sessions;
import vn.tdkt.identity.SignedIn;

/** Who sent a request: asked of the database once, and only by requests that need it. */
@Component
class CurrentSession {
  private static final String FOUND = CurrentSession.class.getName();

  private final Sessions sessions;

  CurrentSession(Sessions sessions) {
    this.sessions = sessions;
  }

  /** The person, even if the session is locked. */
  Optional<SignedIn> known(HttpServletRequest request) {
    if (request.getAttribute(FOUND) == null) {
      // Where the database does not answer, the page that says so asks it no second time.
      request.setAttribute(FOUND, Optional.empty());
      request.setAttribute(FOUND, SessionCookies.session(request).flatMap(sessions::find));
    }
    return Optional.ofNullable((Optional<?>) request.getAttribute(FOUND))
        .flatMap(found -> found.map(SignedIn.class::cast));
  }

  /** The person, if nothing stands in the way of the work. */
  Optional<SignedIn> open(HttpServletRequest request) {
    return known(request).filter(found -> !found.locked());
  }
}
