package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.proofreading.layout.PaperFacts.AnnexFacts;

/**
 * Annexes (point 21): Roman numbers where there are several, number and date of their paper, page
 * numbers of their own.
 */
final class AnnexCheck implements LayoutCheck {
  private static final Pattern ROMAN = Pattern.compile("(?iU)^phụ lục [IVXLC]+$");
  private static final Pattern REFERENCE =
      Pattern.compile("(?iU).*\\bsố\\b.*\\bngày\\b.*\\bcủa\\b.*");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    List<AnnexFacts> annexes = paper.annexes();
    return annexes.stream().flatMap(annex -> of(annex, annexes.size() > 1));
  }

  private static Stream<Finding> of(AnnexFacts annex, boolean several) {
    String where = annex.heading().place().words();
    String heading = annex.heading().text();
    boolean numbered = !several || ROMAN.matcher(heading).matches();
    boolean refers =
        annex.attached() != null && REFERENCE.matcher(annex.attached().text()).matches();
    return Stream.of(
            numbered ? null : LayoutFlaw.ANNEX_NUMBER,
            refers ? null : LayoutFlaw.ANNEX_REFERENCE,
            annex.ownPages() ? null : LayoutFlaw.ANNEX_PAGES)
        .filter(flaw -> flaw != null)
        .map(flaw -> flaw.at(where, heading));
  }
}
