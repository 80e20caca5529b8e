package vn.tdkt.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of one benchmark, printed as Markdown. With {@code --record} they also replace its
 * section of docs/benchmarks.md.
 */
final class Report {
  private static final Path PAGE = Path.of("docs", "benchmarks.md");
  private static final int MISSING = 69;
  private static final int WRONG = 1;

  private final String name;
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int status;

  Report(String name) {
    this(name, "What", "Median", "p95", "Least", "Most", "Times");
  }

  /** With other columns than those of times. */
  Report(String name, String... columns) {
    this.name = name;
    lines.add(
        "Measured on %s; %s; load before the run %s."
            .formatted(LocalDate.now(ZoneOffset.UTC), Machine.text(), Machine.load()));
    lines.add("");
    lines.add("| " + String.join(" | ", columns) + " |");
    lines.add("|" + "---|".repeat(columns.length));
  }

  void row(String what, Figure figure) {
    row(
        what,
        Figure.text(figure.median()),
        Figure.text(figure.p95()),
        Figure.text(figure.least()),
        Figure.text(figure.most()),
        String.valueOf(figure.count()));
  }

  /** A figure that is no time, or only one. */
  void row(String what, String value) {
    row(what, value, "", "", "", "");
  }

  /** One cell for each column. */
  void row(String... cells) {
    String line = "| " + String.join(" | ", cells) + " |";
    lines.add(line);
    System.err.println(line);
  }

  void note(String sentence) {
    notes.add("- " + sentence);
  }

  void missing(String what, PeerMissing reason) {
    row(what, "not run: " + reason.getMessage());
    status = MISSING;
  }

  /** What should hold and does not. */
  void wrong(String sentence) {
    note("**" + sentence + "**");
    status = WRONG;
  }

  /** Prints the figures, and records them where asked to. */
  int finish(String... arguments) {
    if (!notes.isEmpty()) {
      lines.add("");
      lines.addAll(notes);
    }
    String text = String.join("\n", lines);
    System.out.println("## " + name + "\n\n" + text + "\n");
    if (List.of(arguments).contains("--record")) {
      record(text);
    }
    return status;
  }

  private void record(String text) {
    try {
      String page = Files.readString(PAGE);
      Matcher section = section().matcher(page);
      if (!section.find()) {
        throw new IllegalStateException(PAGE + " has no section for " + name);
      }
      Files.writeString(
          PAGE,
          page.substring(0, section.start(1))
              + "\n"
              + text
              + "\n"
              + page.substring(section.end(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Pattern section() {
    return Pattern.compile(
        "<!-- figures: %s -->(.*?)<!-- end -->".formatted(Pattern.quote(name)), Pattern.DOTALL);
  }
}
