package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.testing.HttpVisitor;

/** Somebody who writes a report through the pages, its figures chosen from the list beside it. */
final class ReportOffice {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern CHOICE =
      Pattern.compile(
          "(?s)data-insert=\"\\{([^\"]*)\\}\".*?<td class=\"number\">.*?</td>\\s*"
              + "<td class=\"number\">(.*?)</td>");

  private final HttpVisitor visitor;
  private final String report;

  private ReportOffice(HttpVisitor visitor, String report) {
    this.visitor = visitor;
    this.report = report;
  }

  static ReportOffice begin(HttpVisitor officer, String kind) {
    Map<String, String> answers = Map.of("kind", kind, "professional", "yes");
    return new ReportOffice(officer, done(officer.post("/bao-cao/moi", answers)));
  }

  /** The same report in somebody else's hands. */
  ReportOffice seenBy(HttpVisitor other) {
    return new ReportOffice(other, report);
  }

  /**
   * A figure as the list beside the text offers it.
   *
   * @param name as it is typed within braces
   * @param planned as the list shows it; words where nothing was planned
   */
  record Choice(String name, String planned) {
    boolean isOf(SeedFact fact) {
      return fact.isOfTarget()
          ? planned.equals(fact.aim())
          : name.equals(fact.what()) || name.equals(fact.what() + " (" + fact.measure() + ")");
    }
  }

  List<Choice> choices() {
    return CHOICE
        .matcher(visitor.get(section("chuyen-mon")).body())
        .results()
        .map(found -> new Choice(found.group(1), found.group(2)))
        .toList();
  }

  void write(String section, String text) {
    done(act(section(section), Map.of("text", text)));
  }

  private String section(String slug) {
    return report + "/phan/" + slug;
  }

  /** A step that asks for nothing, or for these answers. */
  void take(String move, Map<String, String> answers) {
    done(act(report + "/" + move, answers));
  }

  /** The page of the report. */
  String page() {
    return visitor.get(report).body();
  }

  byte[] word() {
    return visitor.file(report + "/bao-cao.docx").body();
  }

  /** Sends a form with the version from which it was drawn. */
  private HttpResponse<String> act(String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    String drawn = address.contains("/buoc/") ? report : address;
    Matcher version = VERSION.matcher(visitor.get(drawn).body());
    assertThat(version.find()).as(drawn).isTrue();
    all.put("version", version.group(1));
    return visitor.post(address, all);
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }
}
