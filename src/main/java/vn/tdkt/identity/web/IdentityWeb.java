package vn.tdkt.identity.web;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the rules before the endpoints, and hands to handlers who asks. */
@Configuration(proxyBeanMethods = false)
class IdentityWeb implements WebMvcConfigurer {
  private final AccessRules rules;
  private final IdentityArguments arguments;

  IdentityWeb(AccessRules rules, IdentityArguments arguments) {
    this.rules = rules;
    this.arguments = arguments;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(rules);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(arguments);
  }
}
