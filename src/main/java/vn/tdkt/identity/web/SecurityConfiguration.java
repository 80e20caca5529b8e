package vn.tdkt.identity.web;

import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.tdkt.identity.SecretPost;
import vn.tdkt.identity.model.SessionLimits;

/**
 * Our session, forged requests, and headers. Which address needs which permission stands on the
 * address itself ({@link AccessRules}), in one place only.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
  private static final String CONTENT =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";
  private static final String FEATURES =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

  /** Limits of a session on a shared PC; office practice, hence settings. */
  @Bean
  SessionLimits sessionLimits(
      @Value("${tdkt.session.idle:15m}") Duration idle,
      @Value("${tdkt.session.longest:12h}") Duration longest) {
    return new SessionLimits(idle, longest);
  }

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      SessionContexts contexts,
      CsrfTokens tokens,
      NotAllowed notAllowed,
      List<SecretPost> secretPosts) {
    String[] secrets = secretPosts.stream().map(SecretPost::pattern).toArray(String[]::new);
    return http.securityContext(context -> context.securityContextRepository(contexts))
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(
            csrf ->
                csrf.ignoringRequestMatchers(secrets)
                    .csrfTokenRepository(tokens)
                    .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
        .exceptionHandling(answers -> answers.accessDeniedHandler(notAllowed))
        .headers(SecurityConfiguration::headers)
        .requestCache(AbstractHttpConfigurer::disable)
        .formLogin(AbstractHttpConfigurer::disable)
        .httpBasic(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .build();
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(FEATURES))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }

  /** Signing in is a use case of ours; nothing else of the framework may let anybody in. */
  @Bean
  AuthenticationManager nobody() {
    return attempt -> {
      throw new BadCredentialsException("only by the sign-in page");
    };
  }
}
