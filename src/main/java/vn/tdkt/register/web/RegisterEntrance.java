package vn.tdkt.register.web;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The doors to the registers with the files of work, and to the catalogue of legal papers. */
@Configuration(proxyBeanMethods = false)
class RegisterEntrance {
  @Bean
  Entrance registersDoor() {
    return new RegistersDoor();
  }

  @Bean
  Entrance referencesDoor() {
    return new ReferencesDoor();
  }

  /** Both registers, files of work and, from there, legal papers stand behind one door. */
  private static final class RegistersDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.DOCUMENTS;
    }

    @Override
    public String address() {
      return "/van-ban/di";
    }

    @Override
    public boolean opensFor(Access access) {
      return access.holds(Permission.DOCUMENT_VIEW);
    }

    @Override
    public boolean leadsTo(String path) {
      return Stream.of("/van-ban/", WorkFileController.ADDRESS, ReferenceController.ADDRESS)
          .anyMatch(path::startsWith);
    }
  }

  /** Who has registers reaches it from there; the menu has it for others who keep it. */
  private static final class ReferencesDoor implements Entrance {
    @Override
    public Menu menu() {
      return Menu.CATALOGUES;
    }

    @Override
    public String address() {
      return ReferenceController.ADDRESS;
    }

    @Override
    public boolean opensFor(Access access) {
      return access.holds(Permission.CATALOGUE_EDIT) && !access.holds(Permission.DOCUMENT_VIEW);
    }

    @Override
    public String label() {
      return Words.of("register").say("door.references");
    }
  }
}
