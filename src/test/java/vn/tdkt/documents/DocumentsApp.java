package vn.tdkt.documents;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.MethodParameter;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.VietnamTime;

/**
 * This module with what it stands on, without sign-in: a header says who asks. No configuration
 * class by annotation, so that no other test finds it.
 */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {"vn.tdkt.documents", "vn.tdkt.inspection", "vn.tdkt.audit", "vn.tdkt.pages"},
    excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Test.*"))
public class DocumentsApp {
  @Bean
  Clock clock() {
    return VietnamTime.clock();
  }

  @Bean
  SecurityFilterChain withoutSignIn(HttpSecurity http) {
    return http.csrf(csrf -> csrf.disable()).build();
  }

  @Bean
  WebMvcConfigurer accessByHeader() {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WhoAsks());
      }
    };
  }

  private static final class WhoAsks implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
      return parameter.getParameterType() == Access.class;
    }

    @Override
    public Object resolveArgument(
        MethodParameter parameter,
        @Nullable ModelAndViewContainer view,
        NativeWebRequest request,
        @Nullable WebDataBinderFactory binder) {
      return People.named(String.valueOf(request.getHeader("X-Person")));
    }
  }
}
