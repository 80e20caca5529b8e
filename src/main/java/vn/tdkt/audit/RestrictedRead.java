package vn.tdkt.audit;

import java.time.Instant;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;

/** Somebody opened the restricted values in a history: itself an act (REQ-192). */
record RestrictedRead(Act.Subject subject, Actor by, Instant at) implements Act {
  @Override
  public String kind() {
    return "audit.restricted-read";
  }
}
