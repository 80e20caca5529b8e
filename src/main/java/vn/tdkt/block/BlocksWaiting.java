package vn.tdkt.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.block.store.BlockProgress;
import vn.tdkt.block.store.BlockProgressStore;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Waiting;

/** What a block waits for: sheets to score, results to freeze and to open. */
@Component
@Order(3)
class BlocksWaiting implements Waiting {
  private static final Words WORDS = Words.of("block");

  private final BlockProgressStore store;
  private final Clock clock;

  BlocksWaiting(BlockProgressStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Item> waitingFor(Access access) {
    UUID[] blocks =
        access.places(Permission.BLOCK_SCORE).stream()
            .map(Scope::block)
            .filter(java.util.Objects::nonNull)
            .toArray(UUID[]::new);
    if (blocks.length == 0) {
      return List.of();
    }
    List<Item> items = new ArrayList<>();
    for (BlockProgress block : store.of(blocks, access.actor().unit(), LocalDate.now(clock))) {
      boolean freezes = access.may(Permission.RESULT_FREEZE, block.scope());
      add(items, scoring(block, freezes));
      add(items, freezes ? result(block) : null);
    }
    return items;
  }

  private static void add(List<Item> items, @Nullable Item item) {
    if (item != null) {
      items.add(item);
    }
  }

  /** The leader scores the members, a deputy the leader's sheet. */
  private static @Nullable Item scoring(BlockProgress block, boolean leads) {
    int sheets = leads ? block.toScore() : block.leaderToScore();
    return sheets == 0
        ? null
        : new Item(
            Band.TO_DO,
            block.label(),
            WORDS.say("waiting.score", block.name(), block.label()),
            WORDS.say("waiting.score.state", sheets, block.sent(), block.members()),
            block.scoreBy(),
            block.address() + "/tong-hop",
            WORDS.say("waiting.score.go"));
  }

  private static @Nullable Item result(BlockProgress block) {
    if (block.opened()) {
      return item(Band.DONE, block, "waiting.opened");
    }
    if (block.frozen()) {
      return item(Band.TO_DO, block, "waiting.open");
    }
    return null;
  }

  private static Item item(Band band, BlockProgress block, String key) {
    return new Item(
        band,
        block.label(),
        WORDS.say("waiting.result", block.name(), block.label()),
        WORDS.say(key),
        null,
        block.address() + "/xep-hang",
        WORDS.say("waiting.result.go"));
  }
}
