package vn.tdkt.reading.scoretable;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Texts;

/** The maximum of a part that stands behind its text, "(05 điểm)"; also where accents are lost. */
final class PointsInText {
  private static final String POINTS = "(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:diem|d)";
  private static final Pattern ANY = Pattern.compile("\\d\\s*(?:diem|d)\\b");
  private static final Pattern AT_END =
      Pattern.compile("\\((?:toi da\\s*:?\\s*)?" + POINTS + "\\)\\s*[.;,:]?$");

  private PointsInText() {}

  /** The number as printed; nothing where several stand, which are levels and no maximum. */
  static Optional<String> maximum(String text) {
    String folded = Texts.folded(Texts.nfc(text));
    List<MatchResult> all = ANY.matcher(folded).results().toList();
    return all.size() == 1
        ? AT_END.matcher(folded).results().map(found -> found.group(1)).findFirst()
        : Optional.empty();
  }
}
