package vn.tdkt.season;

import java.util.List;

/** What a season file held, or all that stood in the way. */
public sealed interface SeasonReading {
  /** It was understood. */
  record Understood(Season season) implements SeasonReading {}

  /** It was not; in the order of the file, at least one. */
  record Unreadable(List<Misread> misreads) implements SeasonReading {
    public Unreadable {
      misreads = List.copyOf(misreads);
    }
  }
}
