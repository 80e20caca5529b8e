package vn.tdkt.feeding;

import java.util.List;
import vn.tdkt.scoring.SheetHead;

/**
 * A sheet with all that the figures of the year can put into it.
 *
 * @param lines in the order of the sheet
 */
public record FedSheet(SheetHead head, List<FedLine> lines) {
  public FedSheet {
    lines = List.copyOf(lines);
  }

  public List<FedLine> of(String leaf) {
    return lines.stream().filter(line -> line.leaf().key().equals(leaf)).toList();
  }

  public long count(FedLine.State state) {
    return lines.stream().filter(line -> line.state() == state).count();
  }
}
