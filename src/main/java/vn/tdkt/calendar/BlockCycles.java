package vn.tdkt.calendar;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.calendar.store.CycleStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockLine;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;

/** The years of blocks as their members, those who lead them and the office read them (REQ-51). */
@Service
public class BlockCycles {
  private final Blocks blocks;
  private final CycleStore cycles;
  private final CycleReach reach;

  BlockCycles(Blocks blocks, CycleStore cycles, CycleReach reach) {
    this.blocks = blocks;
    this.cycles = cycles;
    this.reach = reach;
  }

  /** The blocks of that year whose steps the person reads. */
  @Transactional(readOnly = true)
  public List<BlockLine> list(String year, Access access) {
    return blocks.list(access.places(Permission.YEAR_VIEW)).stream()
        .filter(block -> block.label().equals(year))
        .toList();
  }

  /**
   * @throws NotVisible if there is no such block, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public BlockYear block(UUID id, Access access) {
    return blocks.visible(new BlockYearId(id), Permission.YEAR_VIEW, access);
  }

  /**
   * A block whose steps the person takes.
   *
   * @throws NotVisible if the person does not
   */
  @Transactional(readOnly = true)
  public BlockYear kept(UUID id, Access access) {
    BlockYear block = block(id, access);
    if (!keeps(block, access)) {
      throw new NotVisible("year of a block that others lead");
    }
    return block;
  }

  @Transactional(readOnly = true)
  public boolean keeps(BlockYear block, Access access) {
    return reach.keeps(block, access);
  }

  @Transactional(readOnly = true)
  public Optional<Cycle> of(BlockYear block) {
    return cycles.ofBlock(block.id().value());
  }

  /** The block whose year this is. */
  @Transactional(readOnly = true)
  public BlockYear of(UUID block) {
    return blocks.block(new BlockYearId(block));
  }
}
