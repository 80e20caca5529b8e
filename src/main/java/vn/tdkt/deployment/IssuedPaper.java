package vn.tdkt.deployment;

import java.util.List;
import java.util.UUID;
import vn.tdkt.issuance.Issue;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;

/**
 * A plan or a report as it was issued: all that the register wants to know of it.
 *
 * @param id of the plan or report
 * @param about what the paper is about (trích yếu)
 * @param to the lines of "Nơi nhận"
 */
public record IssuedPaper(
    UUID id,
    UnitView unit,
    PaperKind kind,
    Issue issue,
    String about,
    List<String> to,
    Paper paper) {
  public IssuedPaper {
    to = List.copyOf(to);
  }
}
