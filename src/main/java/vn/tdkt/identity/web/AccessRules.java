package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.tdkt.access.Permission;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.NotVisible;

/**
 * Stands before every endpoint and applies its rule. Files of the product itself have no rule; they
 * are public with its source.
 */
@Component
class AccessRules implements HandlerInterceptor {
  private final CurrentSession current;

  AccessRules(CurrentSession current) {
    this.current = current;
  }

  @Override
  public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
      throws IOException {
    if (!(handler instanceof HandlerMethod method)) {
      return true;
    }
    return switch (EndpointRule.of(method)) {
      case EndpointRule.Everybody() -> true;
      case EndpointRule.Holders(Permission permission) -> admits(permission, request, response);
      case EndpointRule.Missing() -> throw new NotVisible("no rule for " + method);
    };
  }

  private boolean admits(
      Permission permission, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SignedIn> who = current.open(request);
    if (who.isEmpty()) {
      return toSignIn(request, response);
    }
    if (who.get().mustChangePassword() && permission != Permission.OWN_WORK) {
      response.sendRedirect(PasswordController.ADDRESS);
      return false;
    }
    if (!who.get().access().holds(permission)) {
      throw new NotVisible(permission + " anywhere");
    }
    return true;
  }

  /** A page leads to sign-in and from there back; a script is told and keeps what it has. */
  private static boolean toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accept = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
    boolean page =
        HttpMethod.GET.matches(request.getMethod())
            && request.getHeader("HX-Request") == null
            && !accept.contains(MediaType.APPLICATION_JSON_VALUE);
    if (page) {
      String query = request.getQueryString();
      String back = request.getRequestURI() + (query == null ? "" : "?" + query);
      response.sendRedirect(Destination.after(back));
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
    return false;
  }
}
