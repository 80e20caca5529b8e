package vn.tdkt.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.tdkt.access.Open;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.testing.DatabaseTest;

@DatabaseTest
class EndpointRulesTest {
  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping endpoints;

  @Test
  @DisplayName("Địa chỉ nào cũng nói rõ ai được dùng")
  void every_endpoint_has_a_rule() {
    Collection<HandlerMethod> all = endpoints.getHandlerMethods().values();

    assertThat(all).hasSizeGreaterThan(10);
    assertThat(withoutRule(all)).isEmpty();
  }

  @Test
  void an_endpoint_without_a_rule_is_found() throws NoSuchMethodException {
    List<HandlerMethod> fixture =
        List.of(
            new HandlerMethod(new Broken(), "forgotten"),
            new HandlerMethod(new Broken(), "open"),
            new HandlerMethod(new Broken(), "ruled"));

    assertThat(withoutRule(fixture)).containsExactly("Broken.forgotten");
  }

  private static List<String> withoutRule(Collection<HandlerMethod> endpoints) {
    return endpoints.stream()
        .filter(endpoint -> EndpointRule.of(endpoint) instanceof EndpointRule.Missing)
        .map(e -> e.getBeanType().getSimpleName() + "." + e.getMethod().getName())
        .toList();
  }

  /** Never a bean. */
  static final class Broken {
    public void forgotten() {}

    @Open("a fixture")
    public void open() {}

    @Requires(Permission.OWN_WORK)
    public void ruled() {}
  }
}
