package vn.tdkt.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;
import vn.tdkt.kernel.Token;

/**
 * The two cookies: of the session, and before sign-in of a guest, so that the sign-in form is bound
 * to its browser too. Both end with the browser, are out of reach of scripts, and stay on TLS where
 * there is TLS.
 */
final class SessionCookies {
  private static final String SESSION = "phien";
  private static final String GUEST = "khach";

  private SessionCookies() {}

  static Optional<Token> session(HttpServletRequest request) {
    return token(request, SESSION);
  }

  static Optional<Token> guest(HttpServletRequest request) {
    return token(request, GUEST);
  }

  static void giveSession(HttpServletRequest request, HttpServletResponse response, Token token) {
    give(request, response, SESSION, token.text(), null);
  }

  static void giveGuest(HttpServletRequest request, HttpServletResponse response, Token token) {
    give(request, response, GUEST, token.text(), null);
  }

  static void takeSession(HttpServletRequest request, HttpServletResponse response) {
    give(request, response, SESSION, "", Duration.ZERO);
  }

  private static Optional<Token> token(HttpServletRequest request, String name) {
    Cookie cookie = WebUtils.getCookie(request, name);
    return Optional.ofNullable(cookie == null ? null : Token.read(cookie.getValue()));
  }

  private static void give(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String value,
      @Nullable Duration age) {
    ResponseCookie.ResponseCookieBuilder cookie =
        ResponseCookie.from(name, value)
            .path("/")
            .httpOnly(true)
            .sameSite("Lax")
            .secure(request.isSecure());
    if (age != null) {
      cookie.maxAge(age);
    }
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
  }
}
