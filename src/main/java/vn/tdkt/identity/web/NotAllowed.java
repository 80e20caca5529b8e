package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** A post without its token: of a lost session 401, of an old page 403. */
@Component
class NotAllowed implements AccessDeniedHandler {
  private final CurrentSession current;

  NotAllowed(CurrentSession current) {
    this.current = current;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException {
    boolean signingIn = request.getRequestURI().equals(SignInController.ADDRESS);
    boolean lost = !signingIn && current.open(request).isEmpty();
    response.sendError(
        lost ? HttpServletResponse.SC_UNAUTHORIZED : HttpServletResponse.SC_FORBIDDEN);
  }
}
