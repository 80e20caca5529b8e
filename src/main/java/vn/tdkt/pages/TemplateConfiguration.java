package vn.tdkt.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The pages as the build compiled them; nothing is compiled while the program runs. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
  @Bean
  TemplateEngine templates() {
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, TemplateConfiguration.class.getClassLoader(), "vn.tdkt.jte");
  }
}
