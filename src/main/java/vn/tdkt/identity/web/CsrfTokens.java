package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Token;

/**
 * Derives the token against forged requests from the session's own cookie, or from the guest's:
 * nothing is stored, any node can check it, and it changes with the session.
 */
@Component
class CsrfTokens implements CsrfTokenRepository {
  private static final String NEW_GUEST = CsrfTokens.class.getName();

  /** The token that pages of this session carry. */
  static CsrfToken of(Token token) {
    return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", derived(token));
  }

  /** Tells nothing of the token from which it comes, so a page may carry it. */
  private static String derived(Token token) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(token.text().getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
      byte[] sum = mac.doFinal("csrf".getBytes(StandardCharsets.US_ASCII));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
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
