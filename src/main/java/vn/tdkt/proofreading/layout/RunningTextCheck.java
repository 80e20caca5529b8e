package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Alignment;
import vn.tdkt.reading.Length;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.Setting.LineSpacing;

/**
 * Running text (point 15): 13 to 14 points, justified, first line indented, 6 points apart, lines
 * from single to one and a half. Each is told once, with the number of paragraphs.
 */
final class RunningTextCheck implements LayoutCheck {
  private static final Length LEAST_INDENT = Length.ofTenths(95);
  private static final Length MOST_INDENT = Length.ofTenths(132);
  private static final Length LEAST_SPACE = Length.ofPoints(6);
  private static final int SINGLE = 240;
  private static final int ONE_AND_A_HALF = 360;

  /** A given height is compared with the letters: single is about 1.15 of their size. */
  private static final int HIGHEST_PERCENT = 180;

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    List<SetParagraph> text = paper.text().stream().filter(RunningTextCheck::runs).toList();
    return Stream.of(
            told(LayoutFlaw.BODY_SIZE, text, RunningTextCheck::isSized),
            told(LayoutFlaw.BODY_ALIGN, text, p -> p.setting().align() == Alignment.JUSTIFIED),
            told(LayoutFlaw.BODY_INDENT, text, RunningTextCheck::isIndented),
            told(LayoutFlaw.BODY_SPACING, text, RunningTextCheck::isApart),
            told(LayoutFlaw.BODY_LINES, text, RunningTextCheck::isSpaced))
        .flatMap(found -> found);
  }

  private static boolean runs(SetParagraph paragraph) {
    return paragraph.text().length() >= Sighting.SENTENCE
        && !paragraph.isBold()
        && paragraph.setting().align() != Alignment.CENTRE;
  }

  private static Stream<Finding> told(
      LayoutFlaw flaw, List<SetParagraph> text, Predicate<SetParagraph> right) {
    List<SetParagraph> wrong = text.stream().filter(right.negate()).toList();
    return wrong.isEmpty()
        ? Stream.empty()
        : Stream.of(flaw.at(wrong.getFirst().place().words(), wrong.size(), text.size()));
  }

  private static boolean isSized(SetParagraph paragraph) {
    return 26 <= paragraph.halfPoints() && paragraph.halfPoints() <= 28;
  }

  /** A tab at the beginning serves as well. */
  private static boolean isIndented(SetParagraph paragraph) {
    Length first = paragraph.setting().left().plus(paragraph.setting().firstLine());
    boolean within = first.compareTo(LEAST_INDENT) >= 0 && first.compareTo(MOST_INDENT) <= 0;
    return within || paragraph.runs().getFirst().text().startsWith("\t");
  }

  private static boolean isApart(SetParagraph paragraph) {
    Length apart = paragraph.setting().before().plus(paragraph.setting().after());
    return apart.compareTo(LEAST_SPACE) >= 0;
  }

  private static boolean isSpaced(SetParagraph paragraph) {
    LineSpacing lines = paragraph.setting().lines();
    if (lines.multiple() > 0) {
      return SINGLE <= lines.multiple() && lines.multiple() <= ONE_AND_A_HALF;
    }
    int tenTimesSize = paragraph.halfPoints() * 10;
    return lines.height().twips() * 100 <= HIGHEST_PERCENT * tenTimesSize
        && lines.height().twips() >= tenTimesSize;
  }
}
