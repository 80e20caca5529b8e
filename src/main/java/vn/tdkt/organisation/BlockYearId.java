package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Ids;

/** A block in one emulation year; criteria, sheets and results belong to it. */
public record BlockYearId(UUID value) {
  static BlockYearId next() {
    return new BlockYearId(Ids.next());
  }
}
