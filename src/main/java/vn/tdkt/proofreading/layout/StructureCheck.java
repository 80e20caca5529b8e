package vn.tdkt.proofreading.layout;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.SetParagraph;

/**
 * The marks of articles, clauses and points (16): "Điều 1." with word and number in bold, "1.",
 * "a)". Their larger divisions are parts with a form of their own.
 */
final class StructureCheck implements LayoutCheck {
  private static final Pattern DIVISION =
      Pattern.compile(
          "(?iU)^(?:phần|chương|mục|tiểu mục)\\s+(?:thứ\\s+\\p{L}+|[ivxlc]+|\\d+)[.:]?$");
  private static final Pattern ARTICLE = Pattern.compile("(?U)^(?:Điều|ĐIỀU)\\s+\\d+\\s*[.:)]?.*");
  private static final Pattern RIGHT_ARTICLE = Pattern.compile("(?U)^Điều \\d+\\..*");
  private static final Pattern CLAUSE = Pattern.compile("(?U)^\\d{1,2}\\s?[)/:-]\\s+\\p{L}.*");
  private static final Pattern POINT = Pattern.compile("(?U)^[a-eg-ik-vxyđ]\\s?[./:-]\\s+\\p{L}.*");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return Stream.of(
            first(paper, LayoutFlaw.ARTICLE, StructureCheck::isWrongArticle),
            first(paper, LayoutFlaw.CLAUSE, p -> CLAUSE.matcher(p.text()).matches()),
            first(paper, LayoutFlaw.LETTER_MARK, p -> POINT.matcher(p.text()).matches()))
        .flatMap(Optional::stream);
  }

  /** Whether a line is "Phần I", "Chương 2", "Mục 1" and no more. */
  static boolean isDivision(String line) {
    return DIVISION.matcher(line).matches();
  }

  private static boolean isWrongArticle(SetParagraph paragraph) {
    String text = paragraph.text();
    return ARTICLE.matcher(text).matches()
        && !(RIGHT_ARTICLE.matcher(text).matches() && beginsBold(paragraph));
  }

  private static boolean beginsBold(SetParagraph paragraph) {
    return paragraph.runs().stream()
        .filter(run -> !run.text().isBlank())
        .findFirst()
        .filter(run -> run.bold())
        .isPresent();
  }

  private static Optional<Finding> first(
      PaperFacts paper, LayoutFlaw flaw, Predicate<SetParagraph> wrong) {
    return paper.text().stream()
        .filter(wrong)
        .findFirst()
        .map(paragraph -> flaw.at(paragraph.place().words(), beginning(paragraph.text())));
  }

  private static String beginning(String text) {
    return text.length() <= 30 ? text : text.substring(0, text.lastIndexOf(' ', 30)) + " …";
  }
}
