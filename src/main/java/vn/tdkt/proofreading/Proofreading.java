package vn.tdkt.proofreading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.proofreading.layout.LayoutChecks;
import vn.tdkt.reading.Layout;
import vn.tdkt.reading.ReadDocument;

/**
 * Everything that a careful colleague would point at in a paper (REQ-45, REQ-46, REQ-153, REQ-154),
 * and a records officer in its form (REQ-41).
 */
public final class Proofreading {
  private static final List<Check> CHECKS =
      List.of(
          new Sums(),
          new TotalLines(),
          new Maxima(),
          new MissingFigures(),
          new Explanations(),
          new Numbering(),
          new Placeholders(),
          new StaleYears());

  private Proofreading() {}

  /** The remarks of the reading first, then what each check found, and last the form. */
  public static List<Finding> of(ReadDocument document) {
    Paper paper = Paper.of(document);
    Stream<Finding> found = CHECKS.stream().flatMap(check -> check.findings(paper));
    return Stream.of(
            document.remarks().stream(),
            paper.isSure() ? found : found.map(Proofreading::asked),
            Optional.ofNullable(document.layout()).stream().flatMap(Proofreading::form))
        .flatMap(findings -> findings)
        .toList();
  }

  /** What was guessed may be wrong itself, so it is only asked about. */
  private static Finding asked(Finding finding) {
    return finding.severity() == Finding.Severity.ERROR
        ? new Finding(
            Finding.Severity.QUESTION,
            finding.code(),
            finding.where(),
            finding.text(),
            finding.fix())
        : finding;
  }

  private static Stream<Finding> form(Layout layout) {
    return LayoutChecks.of(layout).stream();
  }
}
