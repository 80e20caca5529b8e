package vn.tdkt.proofreading.layout;

import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Layout;

/** What a records officer would point at in the form of a paper (REQ-41; Decree 30/2020). */
public final class LayoutChecks {
  private static final List<LayoutCheck> CHECKS =
      List.of(
          new SheetCheck(),
          new TypefaceCheck(),
          new CountryCheck(),
          new FormCheck(),
          new RuleCheck(),
          new NumberCheck(),
          new DateCheck(),
          new UrgencyCheck(),
          new BasisCheck(),
          new RunningTextCheck(),
          new StructureCheck(),
          new EndCheck(),
          new SignatureCheck(),
          new RecipientsCheck(),
          new AnnexCheck());

  private LayoutChecks() {}

  /**
   * Nothing for a file without an official head, such as a score table; one note for a document of
   * the Party, which has rules of its own (decision 35).
   */
  public static List<Finding> of(Layout layout) {
    if (Anatomy.isOfParty(layout)) {
      String text = Words.of("proofreading").say("finding.layout.party");
      return List.of(Finding.note("layout.party", "", text));
    }
    return Anatomy.of(layout).map(LayoutChecks::findings).orElse(List.of());
  }

  static List<Finding> findings(PaperFacts paper) {
    return CHECKS.stream().flatMap(check -> check.findings(paper)).toList();
  }
}
