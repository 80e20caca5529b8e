package vn.tdkt.calendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.BlockLine;

/** A block in a list, with the address of its year. */
public record BlockLink(String address, String name, int members, @Nullable String leader) {
  static List<BlockLink> of(List<BlockLine> blocks) {
    return blocks.stream()
        .map(
            block ->
                new BlockLink(
                    BlockYearController.ADDRESS + "/" + block.id().value(),
                    block.fullName(),
                    block.members(),
                    block.leader()))
        .toList();
  }
}
