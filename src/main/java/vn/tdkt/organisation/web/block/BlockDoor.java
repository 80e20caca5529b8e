package vn.tdkt.organisation.web.block;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/**
 * The door of the blocks in the menu, for those who keep the register: who scores or is scored
 * enters by the block's progress.
 */
@Configuration(proxyBeanMethods = false)
class BlockDoor {
  @Bean
  Entrance blocksEntrance() {
    Door door = new Door(Menu.BLOCKS, BlockController.ADDRESS, Permission.ORGANISATION_VIEW);
    return new Entrance() {
      @Override
      public Menu menu() {
        return door.menu();
      }

      @Override
      public String address() {
        return door.address();
      }

      @Override
      public boolean opensFor(Access access) {
        return door.opensFor(access) && !access.holds(Permission.BLOCK_VIEW);
      }
    };
  }
}
