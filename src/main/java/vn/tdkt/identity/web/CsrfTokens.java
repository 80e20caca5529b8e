package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.tdkt.identity.model.Token;

/**
 * Derives the token against forged requests from the session's own cookie, or from the guest's:
 * nothing is stored, any node can check it, and it changes with the session.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {
  private static final String NEW_GUEST = CsrfTokens.class.getName();

  /** The token that pages of this session carry. */
  static CsrfToken of(Token token) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", token.csrf());
  }

  @Override
  public CsrfToken generateToken(HttpServletRequest request) {
    Token guest = Token.random();
    request.setAttribute(NEW_GUEST, guest);
    return of(guest);
  }

  @Override
  public void saveToken(
      @Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getAttribute(NEW_GUEST) instanceof Token guest) {
      SessionCookies.giveGuest(request, response, guest);
    }
  }

  @Override
  public @Nullable CsrfToken loadToken(HttpServletRequest request) {
    return SessionCookies.session(request)
        .or(() -> SessionCookies.guest(request))
        .map(CsrfTokens::of)
        .orElse(null);
  }
}
