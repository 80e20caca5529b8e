package vn.tdkt.plans;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Share;
import vn.tdkt.kernel.Words;

/**
 * Figures as a report says them: a whole with its parts in one sentence, so that nobody looks for
 * the whole of a part (REQ-71).
 *
 * @param noted all that no target asks for, parts of planned figures among them
 */
record FigureSentences(List<Board.Beyond> noted) {
  private static final Words WORDS = Words.of("plans");

  /** What belongs to no larger figure, each with its parts. */
  List<String> wholes() {
    return noted.stream()
        .filter(one -> one.counted().within() == null)
        .map(one -> said(one) + behind(one.counted(), "report.parts") + ".")
        .toList();
  }

  /** What was noted of the parts of a planned figure, or nothing. */
  Optional<String> partsOf(Indicator planned) {
    String parts = parts(planned.id());
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(WORDS.say("report.figure", planned.what(), parts) + ".");
  }

  private String behind(Indicator whole, String how) {
    String parts = parts(whole.id());
    return parts.isEmpty() ? "" : WORDS.say(how, parts);
  }

  private String parts(UUID whole) {
    Map<String, List<Board.Beyond>> cuts =
        noted.stream()
            .filter(one -> belongs(one, whole))
            .collect(
                Collectors.groupingBy(
                    FigureSentences::cut, LinkedHashMap::new, Collectors.toList()));
    return cuts.entrySet().stream()
        .map(
            cut ->
                cut.getKey()
                    + cut.getValue().stream().map(this::part).collect(Collectors.joining(", ")))
        .collect(Collectors.joining("; "));
  }

  private static boolean belongs(Board.Beyond one, UUID whole) {
    Indicator.Within within = one.counted().within();
    return within != null && within.whole().equals(whole);
  }

  /** "theo lĩnh vực: ", "trong đó ". */
  private static String cut(Board.Beyond one) {
    Indicator.Within within = one.counted().within();
    if (within == null || within.share() == Share.OF_WHICH) {
      return WORDS.say("report.of-which") + " ";
    }
    return within.breakdown().isEmpty()
        ? WORDS.say("report.made-of") + " "
        : WORDS.say("report.by", within.breakdown()) + " ";
  }

  private String part(Board.Beyond one) {
    return said(one) + behind(one.counted(), "report.parts-of-part");
  }

  private static String said(Board.Beyond line) {
    return WORDS.say(
        "report.figure",
        line.counted().what(),
        line.done().amount().words(line.counted().measure()));
  }
}
