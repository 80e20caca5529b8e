package vn.tdkt.proofreading;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;

/**
 * Nothing waits to be filled in, but number and date, which stay blank until the paper is issued.
 * Three dots that end a list are an "and so on", also in the middle of a sentence.
 */
final class Placeholders implements Check {
  private static final Pattern BEFORE_ISSUE =
      Pattern.compile(
          "(?iu)số\\s*:?\\s*[.…_]+\\s*/|ngày\\s*[.…_]+\\s*tháng\\s*[.…_\\d]+\\s*năm\\s*[.…_\\d]+");

  private static final Pattern DOTS =
      Pattern.compile("\\.{4,}|…{2,}|_{3,}|(?<=[\\p{L}\\d:]\\s)(?:\\.{3}|…)(?=\\s+\\p{L})");

  /**
   * "thi đua; thanh tra, kiểm tra ... luôn": short members of a list, with no number to wait for.
   */
  private static final Pattern AND_SO_ON =
      Pattern.compile(
          "[,;](?:\\s+\\p{L}+){1,3}[,;](?:\\s+\\p{L}+){1,3}\\s(?:\\.{3}|…)(?=\\s+\\p{L})");

  private static final Pattern FIELD = Pattern.compile("\\{[^{}\\n]{1,60}\\}");

  @Override
  public Stream<Finding> findings(Paper paper) {
    return paper.passages().flatMap(Placeholders::in);
  }

  private static Stream<Finding> in(Paper.Passage passage) {
    String where = passage.place().words();
    String text = BEFORE_ISSUE.matcher(passage.text()).replaceAll("");
    Stream<Finding> fields =
        FIELD
            .matcher(text)
            .results()
            .map(found -> Flaw.TEMPLATE_FIELD.at(where, found.group()))
            .map(finding -> Ground.of(finding, Stream.of(passage.certainty())));
    return DOTS.matcher(AND_SO_ON.matcher(text).replaceAll("")).find()
        ? Stream.concat(fields, Stream.of(Flaw.BLANK.at(where)))
        : fields;
  }
}
