package vn.tdkt.audit.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.audit.JournalPage;
import vn.tdkt.kernel.Words;

/**
 * The record as a file that Excel opens, with its Vietnamese letters. What people typed stays text:
 * a value that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class JournalCsv {
  private static final Words WORDS = Words.of("audit");
  private static final String MARK = "\uFEFF";
  private static final String FORMULA = "=+-@\t\r";

  private JournalCsv() {}

  static String of(List<JournalPage.Line> lines) {
    Stream<List<String>> head =
        Stream.of(Stream.of("time", "who", "what", "kind", "thing").map(JournalCsv::head).toList());
    return Stream.concat(head, lines.stream().map(JournalCsv::values))
        .map(JournalCsv::row)
        .collect(Collectors.joining("\r\n", MARK, "\r\n"));
  }

  private static String head(String column) {
    return WORDS.say("column." + column);
  }

  private static List<String> values(JournalPage.Line line) {
    return List.of(
        line.entry().time(),
        line.entry().who(),
        String.join("; ", line.entry().sentences()),
        line.kind(),
        line.thing().name());
  }

  private static String row(List<String> values) {
    return values.stream().map(JournalCsv::cell).collect(Collectors.joining(","));
  }

  private static String cell(String value) {
    boolean formula = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    return "\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"";
  }
}
