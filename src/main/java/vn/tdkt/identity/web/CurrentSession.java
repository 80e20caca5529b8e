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
      Optional<SignedIn> found = SessionCookies.session(request).flatMap(sessions::find);
      request.setAttribute(FOUND, found);
    }
    return Optional.ofNullable((Optional<?>) request.getAttribute(FOUND))
        .flatMap(found -> found.map(SignedIn.class::cast));
  }

  /** The person, if nothing stands in the way of the work. */
  Optional<SignedIn> open(HttpServletRequest request) {
    return known(request).filter(found -> !found.locked());
  }
}
