package vn.tdkt.reminders.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.identity.SecretPost;

/** A mail program that stops letters brings no token of a page along, only the link. */
@Configuration(proxyBeanMethods = false)
class LetterLinks {
  @Bean
  SecretPost stoppingOfLetters() {
    return new SecretPost(LetterLinkController.STOP + "*");
  }
}
