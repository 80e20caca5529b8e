package vn.tdkt.identity.web;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** Puts the rules before the endpoints, and the administration of accounts in the menu. */
@Configuration(proxyBeanMethods = false)
class IdentityWeb implements WebMvcConfigurer {
  private final AccessRules rules;
  private final IdentityArguments arguments;

  IdentityWeb(AccessRules rules, IdentityArguments arguments) {
    this.rules = rules;
    this.arguments = arguments;
  }

  @Bean
  static Entrance accountsEntrance() {
    return new Door(Menu.ADMINISTRATION, AccountController.ADDRESS, Permission.ACCOUNT_MANAGE);
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
