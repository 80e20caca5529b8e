package vn.tdkt.identity.web.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the accounts for those who manage some. */
@Configuration(proxyBeanMethods = false)
class AccountsEntrance {
  @Bean
  Entrance accountsDoor() {
    return new Door(Menu.ADMINISTRATION, AccountController.ADDRESS, Permission.ACCOUNT_MANAGE);
  }
}
