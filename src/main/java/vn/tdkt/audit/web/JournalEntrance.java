package vn.tdkt.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the record, beside the administration of accounts. */
@Configuration(proxyBeanMethods = false)
class JournalEntrance {
  @Bean
  Entrance journalDoor() {
    String label = Words.of("audit").say("title");
    return new Door(Menu.ADMINISTRATION, JournalForm.ADDRESS, Permission.AUDIT_VIEW, label);
  }
}
