package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.TextWidth;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.Rule;
import vn.tdkt.reading.SetParagraph;

/**
 * The lines below motto, issuing body and subject (points 5, 7 and 12): drawn, not underlined; the
 * first as long as its text, the others from a third to a half of it. An eye does not measure, so
 * only what is clearly too long or too short is told.
 */
final class RuleCheck implements LayoutCheck {
  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return Stream.of(
            of(paper, Part.MOTTO, LayoutFlaw.MOTTO_LINE, new Share(85, 120)),
            of(paper, Part.ISSUER, LayoutFlaw.ISSUER_LINE, new Share(20, 70)),
            of(paper, Part.ABOUT, LayoutFlaw.ABOUT_LINE, new Share(20, 70)))
        .flatMap(found -> found);
  }

  /** A part of the text's length, in percent. */
  private record Share(int from, int to) {
    boolean holds(int part, int whole) {
      return part * 100 >= from * whole && part * 100 <= to * whole;
    }
  }

  private static Stream<Finding> of(PaperFacts paper, Part part, LayoutFlaw flaw, Share share) {
    List<SetParagraph> lines = paper.all(part);
    if (lines.isEmpty() || isRight(paper.rules().get(part), lines, share)) {
      return Stream.empty();
    }
    return Stream.of(flaw.at(lines.getLast().place().words()));
  }

  private static boolean isRight(@Nullable Rule rule, List<SetParagraph> lines, Share share) {
    if (rule == null || rule.kind() != Rule.Kind.DRAWN) {
      return false;
    }
    Length length = rule.length();
    int text = lines.stream().mapToInt(RuleCheck::tenths).max().orElse(0);
    return length == null || share.holds(length.tenthsOfMillimetre(), text);
  }

  private static int tenths(SetParagraph line) {
    return TextWidth.tenths(line.text(), line.halfPoints(), line.isBold(), line.isItalic());
  }
}
