package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Ids;

/** A person, whatever posts the person holds. */
public record PersonId(UUID value) {
  static PersonId next() {
    return new PersonId(Ids.next());
  }
}
