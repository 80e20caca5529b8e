package vn.tdkt.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.tdkt.access.Access;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;

/** Hands {@link Access}, {@link Actor} or {@link SignedIn} to handlers that ask for one. */
@Component
class IdentityArguments implements HandlerMethodArgumentResolver {
  private final CurrentSession current;

  IdentityArguments(CurrentSession current) {
    this.current = current;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    Class<?> type = parameter.getParameterType();
    return type == Access.class || type == Actor.class || type == SignedIn.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    SignedIn who = who(request);
    Class<?> type = parameter.getParameterType();
    if (type == SignedIn.class) {
      return who;
    }
    return type == Access.class ? who.access() : who.access().actor();
  }

  private SignedIn who(NativeWebRequest request) {
    HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
    if (servlet == null) {
      throw new NotVisible("no request");
    }
    return current.open(servlet).orElseThrow(() -> new NotVisible("nobody is signed in"));
  }
}
