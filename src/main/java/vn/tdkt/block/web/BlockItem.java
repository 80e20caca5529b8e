package vn.tdkt.block.web;

import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.BlockLine;

/** A block in the list. */
public record BlockItem(
    String address,
    String name,
    String year,
    int members,
    @Nullable String leader,
    boolean fictional) {
  static BlockItem of(BlockLine line) {
    return new BlockItem(
        ProgressController.ADDRESS + "/" + line.id().value(),
        line.fullName(),
        line.label(),
        line.members(),
        line.leader(),
        line.fictional());
  }
}
