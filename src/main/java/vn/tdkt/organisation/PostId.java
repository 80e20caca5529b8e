package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Ids;

/** A post that somebody holds for a time. */
public record PostId(UUID value) {
  static PostId next() {
    return new PostId(Ids.next());
  }
}
