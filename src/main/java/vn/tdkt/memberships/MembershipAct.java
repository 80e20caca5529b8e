package vn.tdkt.memberships;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/** Something done to a member of a unit, to a call for reports or to the part of one member. */
record MembershipAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  MembershipAct {
    changes = List.copyOf(changes);
  }

  static MembershipAct member(UUID id, String kind, Actor by, Instant at, Change... changes) {
    return new MembershipAct(kind, new Subject("unit-member", id), by, at, List.of(changes));
  }

  static MembershipAct call(UUID id, String kind, Actor by, Instant at, Change... changes) {
    return new MembershipAct(kind, new Subject("report-call", id), by, at, List.of(changes));
  }

  static MembershipAct request(UUID id, String kind, Actor by, Instant at, Change... changes) {
    return new MembershipAct(kind, new Subject("report-request", id), by, at, List.of(changes));
  }
}
