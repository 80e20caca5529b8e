package vn.tdkt.commitments;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.PersonId;

/** Who of a unit made a commitment for the year, and who has yet to (REQ-65). */
public record CommitmentCoverage(List<Line> lines) {
  public CommitmentCoverage {
    lines = List.copyOf(lines);
  }

  /**
   * One person of the unit.
   *
   * @param title of the post
   * @param made the commitment, or null while it is missing
   */
  public record Line(PersonId person, String fullName, String title, @Nullable Commitment made) {}

  public int persons() {
    return lines.size();
  }

  public long made() {
    return lines.stream().filter(line -> line.made() != null).count();
  }

  public long reviewed() {
    return lines.stream().filter(line -> line.made() != null && line.made().reviewed()).count();
  }
}
