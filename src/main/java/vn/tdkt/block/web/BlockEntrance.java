package vn.tdkt.block.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.tdkt.access.Permission;
import vn.tdkt.pages.Door;
import vn.tdkt.pages.Entrance;
import vn.tdkt.pages.Menu;

/** The door to the blocks for those who score or are scored. */
@Configuration(proxyBeanMethods = false)
class BlockEntrance {
  @Bean
  Entrance scoringOfBlocksEntrance() {
    return new Door(Menu.BLOCKS, ProgressController.ADDRESS, Permission.BLOCK_VIEW);
  }
}
