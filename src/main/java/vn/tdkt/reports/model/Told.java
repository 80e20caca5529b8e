package vn.tdkt.reports.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a report as the checks read it.
 *
 * @param where the title of its section
 */
public record Told(String where, List<Shown> pieces) {
  public Told {
    pieces = List.copyOf(pieces);
  }

  public String text() {
    return pieces.stream().map(Shown::text).collect(Collectors.joining());
  }
}
