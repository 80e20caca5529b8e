package vn.tdkt.contests;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;

/** Something done to a series or to one of its editions. */
record ContestAct(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
    implements Act {
  static final String SERIES = "contest-series";
  static final String EDITION = "contest-edition";

  ContestAct {
    changes = List.copyOf(changes);
  }

  static ContestAct on(Series series, String kind, Actor by, Instant at, String said) {
    return said(SERIES, series.id(), kind, by, at, said);
  }

  static ContestAct on(Edition edition, String kind, Actor by, Instant at, String said) {
    return said(EDITION, edition.id(), kind, by, at, said);
  }

  private static ContestAct said(
      String type, UUID id, String kind, Actor by, Instant at, String said) {
    String field = Words.of("contests").say("field." + type);
    return new ContestAct(
        kind, new Subject(type, id), by, at, List.of(Change.of(field, null, said.strip())));
  }
}
