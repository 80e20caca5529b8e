package vn.tdkt.identity.web;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.web.method.HandlerMethod;
import vn.tdkt.access.Open;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;

/** Who may use an endpoint, as it says itself. */
sealed interface EndpointRule {
  /** Answers everybody. */
  record Everybody() implements EndpointRule {}

  /** Answers those who hold the permission somewhere. */
  record Holders(Permission permission) implements EndpointRule {}

  /** Says nothing, so it answers nobody. */
  record Missing() implements EndpointRule {}

  static EndpointRule of(HandlerMethod method) {
    Requires requires = method.getMethodAnnotation(Requires.class);
    if (requires != null) {
      return new Holders(requires.value());
    }
    boolean tellsErrors = ErrorController.class.isAssignableFrom(method.getBeanType());
    return tellsErrors || method.hasMethodAnnotation(Open.class) ? new Everybody() : new Missing();
  }
}
