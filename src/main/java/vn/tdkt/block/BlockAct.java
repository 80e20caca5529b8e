package vn.tdkt.block;

import java.time.Instant;
import java.util.List;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.organisation.BlockYearId;

/**
 * Something done to the scoring of a whole block.
 *
 * @param kind such as "block.result-frozen"
 */
public record BlockAct(String kind, BlockYearId block, Actor by, Instant at, List<Change> changes)
    implements Act {
  public BlockAct {
    changes = List.copyOf(changes);
  }

  @Override
  public Subject subject() {
    return new Subject("block-year", block.value());
  }
}
