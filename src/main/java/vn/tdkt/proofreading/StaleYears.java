package vn.tdkt.proofreading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Paragraph;

/**
 * A paper of one year does not speak of its own work under the year before. Comparisons, periods,
 * dates and the numbers of other papers may name any year.
 */
final class StaleYears implements Check {
  private static final Pattern OWN_WORK =
      Pattern.compile(
          "(?iu)(?:chấm điểm|kế hoạch|báo cáo|phong trào thi đua|công tác)[^.;\\n]{0,80}?"
              + "\\bnăm (20\\d\\d)(?!\\s*[-–])");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?iu)so với|cùng kỳ|giai đoạn|ngày \\d|tháng \\d|năm trước|số \\d");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper
        .year()
        .map(year -> paper.document().paragraphs().flatMap(text -> in(text, year)))
        .orElseGet(Stream::empty);
  }

  private static Stream<Finding> in(Paragraph paragraph, int year) {
    Matcher own = OWN_WORK.matcher(paragraph.text());
    return !ELSEWHERE.matcher(paragraph.text()).find()
            && own.results().anyMatch(f -> Integer.parseInt(f.group(1)) == year - 1)
        ? Stream.of(Flaw.STALE_YEAR.at(paragraph.place().words(), year, year - 1))
        : Stream.empty();
  }
}
