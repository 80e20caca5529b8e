package vn.tdkt.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The compiled pages; the starter would look for them in a package of its own. */
@Configuration(proxyBeanMethods = false)
class Templates {
  private static final String COMPILED = "vn.tdkt.jte";

  @Bean
  TemplateEngine templateEngine() {
    TemplateEngine engine =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), COMPILED);
    engine.setTrimControlStructures(true);
    return engine;
  }
}
