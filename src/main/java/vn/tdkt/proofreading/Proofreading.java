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
          new ListNumbers(),
          new Breakdowns(),
          new Percentages(),
          new Placeholders(),
          new StaleYears(),
          new NextYear(),
          new Editions(),
          new Dates(),
          new CopiedFigures(),
          new Repetitions(),
          new Spellings());

  private Proofreading() {}

  /** The remarks of the reading first, then what each check found, and last the form. */
  public static List<Finding> of(ReadDocument document) {
    Paper paper = Paper.of(document);
    return Stream.of(
            document.remarks().stream(),
            CHECKS.stream().flatMap(check -> check.findings(paper)),
            Optional.ofNullable(document.layout()).stream().flatMap(Proofreading::form))
        .flatMap(findings -> findings)
        .toList();
  }

  private static Stream<Finding> form(Layout layout) {
    return LayoutChecks.of(layout).stream();
  }
}
