package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Shows our session to Spring Security; signing in and out is ours, so there is nothing to save.
 */
@Component
class SessionContexts implements SecurityContextRepository {
  private final CurrentSession current;

  SessionContexts(CurrentSession current) {
    this.current = current;
  }

  @Override
  public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
    return new Deferred(request);
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder holder) {
    return loadDeferredContext(holder.getRequest()).get();
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return current.open(request).isPresent();
  }

  private final class Deferred implements DeferredSecurityContext {
    private final HttpServletRequest request;

    Deferred(HttpServletRequest request) {
      this.request = request;
    }

    @Override
    public SecurityContext get() {
      return current
          .open(request)
          .map(who -> new PreAuthenticatedAuthenticationToken(who, "", List.of()))
          .map(SecurityContextImpl::new)
          .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public boolean isGenerated() {
      return !containsContext(request);
    }
  }
}
