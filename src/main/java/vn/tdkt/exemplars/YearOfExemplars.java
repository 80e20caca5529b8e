package vn.tdkt.exemplars;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * The exemplars that were registered for a year, or for which something was done in it.
 *
 * @param year the label of the emulation year
 */
public record YearOfExemplars(String year, List<ExemplarFile> files) {
  public YearOfExemplars {
    files = List.copyOf(files);
  }

  /** The kinds of which a unit registered none for this year, though one is wanted (REQ-66). */
  public List<ExemplarKind> missing(UUID unit) {
    return Arrays.stream(ExemplarKind.values())
        .filter(kind -> kind.wantedEachYear() && !registered(unit, kind))
        .toList();
  }

  private boolean registered(UUID unit, ExemplarKind kind) {
    return files.stream()
        .map(ExemplarFile::exemplar)
        .anyMatch(
            exemplar ->
                exemplar.counts()
                    && exemplar.year().equals(year)
                    && exemplar.kind() == kind
                    && exemplar.unit().equals(unit));
  }
}
