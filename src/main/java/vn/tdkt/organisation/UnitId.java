package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Ids;

/** A body in the tree of organisation: province, ministry, unit, department, association. */
public record UnitId(UUID value) {
  static UnitId next() {
    return new UnitId(Ids.next());
  }
}
