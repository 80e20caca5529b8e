package vn.tdkt.criteria.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AcceptedFinding;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Finding.Severity;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * The findings of a set, sorted for its owner.
 *
 * @param open what asks for a decision, errors first
 * @param settled what was accepted as printed
 * @param notes what is only worth knowing
 */
public record Review(List<Line> open, List<Line> settled, List<Line> notes) {
  private static final Words WORDS = Words.of("criteria");

  /**
   * One finding.
   *
   * @param accepted null while nobody has
   */
  public record Line(Finding finding, @Nullable AcceptedFinding accepted) {
    public String severity() {
      return WORDS.say("page.severity." + finding.severity().name());
    }

    public String place() {
      return finding.where().isEmpty() ? WORDS.say("page.whole") : finding.where();
    }

    /** "Nguyễn Văn Mẫu, 14:03 14/11/2024". */
    public String by() {
      return accepted == null
          ? ""
          : WORDS.say("page.accepted-by", accepted.by(), VietnamTime.minute(accepted.at()));
    }
  }

  static Review of(List<Finding> findings, List<AcceptedFinding> accepted) {
    Review review = new Review(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    findings.stream()
        .sorted((one, other) -> one.severity().compareTo(other.severity()))
        .map(finding -> line(finding, accepted))
        .forEach(line -> review.fold(line).add(line));
    return review;
  }

  private static Line line(Finding finding, List<AcceptedFinding> accepted) {
    return new Line(
        finding, accepted.stream().filter(one -> one.settles(finding)).findFirst().orElse(null));
  }

  private List<Line> fold(Line line) {
    if (line.accepted() != null) {
      return settled;
    }
    return line.finding().severity() == Severity.NOTE ? notes : open;
  }

  /** What is open at one row. */
  List<String> at(String ref) {
    return open.stream()
        .map(Line::finding)
        .filter(finding -> finding.where().equals(ref))
        .map(Finding::text)
        .toList();
  }
}
