package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Ids;

/** A block (khối, cụm), whatever the year. */
public record BlockId(UUID value) {
  static BlockId next() {
    return new BlockId(Ids.next());
  }
}
