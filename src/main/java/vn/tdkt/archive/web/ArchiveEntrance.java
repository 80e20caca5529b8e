package vn.tdkt.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to old papers and their records. */
@Configuration(proxyBeanMethods = false)
class ArchiveEntrance {
  static final String ADDRESS = "/ho-so-luu-tru";

  @Bean
  Entrance oldPapersEntrance() {
    return new Door(Menu.ARCHIVE, ADDRESS, Permission.ARCHIVE_VIEW);
  }
}
