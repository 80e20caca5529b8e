package vn.tdkt.feeding;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.tdkt.facts.FactPaper;

/**
 * A figure that a sheet can take, with the papers that prove it where it was noted.
 *
 * @param papers each place once
 * @param open places among them that do not prove the criterion on the sheet yet
 */
public record ProvenLine(FedLine line, List<FactPaper> papers, Set<UUID> open) {
  public ProvenLine {
    papers = List.copyOf(papers);
    open = Set.copyOf(open);
  }
}
