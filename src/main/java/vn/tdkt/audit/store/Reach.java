package vn.tdkt.audit.store;

import java.util.List;
import java.util.UUID;

/**
 * How far a reader sees into the record.
 *
 * @param jurisdictions of which all acts are read
 * @param subjects of which the acts are read elsewhere
 * @param types the kinds of things of which the reader may see any
 */
public record Reach(List<UUID> jurisdictions, List<UUID> subjects, List<String> types) {
  public Reach {
    jurisdictions = List.copyOf(jurisdictions);
    subjects = List.copyOf(subjects);
    types = List.copyOf(types);
  }

  /** True where nothing can be found. */
  public boolean isNowhere() {
    return types.isEmpty() || (jurisdictions.isEmpty() && subjects.isEmpty());
  }
}
