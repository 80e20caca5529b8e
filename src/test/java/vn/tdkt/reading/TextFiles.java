package vn.tdkt.reading;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Score sheets as text: copied out of another program, with columns or without. */
public final class TextFiles {
  private static final int WIDTH = 60;

  private TextFiles() {}

  /** With tabs, and quotes around cells of several lines, as Excel copies. */
  public static byte[] tabbed(PrintedSheet sheet) {
    List<String> lines = new ArrayList<>(List.of(sheet.title(), ""));
    sheet.heads().forEach(row -> lines.add(tabbed(row)));
    sheet.rows().forEach(row -> lines.add(tabbed(row)));
    return text(lines, sheet);
  }

  private static String tabbed(List<String> row) {
    return String.join(
        "\t",
        row.stream()
            .map(text -> text.equals("^") || text.equals(">") ? "" : text)
            .map(text -> text.contains("\n") ? "\"" + text + "\"" : text)
            .toList());
  }

  /** Figures behind the first line of a text that goes on below, as PDF programs copy. */
  public static byte[] flattened(PrintedSheet sheet) {
    List<String> lines = new ArrayList<>(List.of(sheet.title(), ""));
    for (List<String> row : sheet.rows()) {
      List<String> figures = row.subList(2, row.size()).stream().filter(s -> !s.isEmpty()).toList();
      List<String> text = wrapped(row.get(1).replace('\n', ' '));
      lines.add((row.get(0) + " " + text.getFirst() + " " + String.join(" ", figures)).strip());
      lines.addAll(text.subList(1, text.size()));
    }
    return text(lines, sheet);
  }

  private static List<String> wrapped(String text) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (rest.length() > WIDTH) {
      int end = rest.lastIndexOf(' ', WIDTH);
      lines.add(rest.substring(0, end));
      rest = rest.substring(end + 1);
    }
    lines.add(rest);
    return lines;
  }

  private static byte[] text(List<String> lines, PrintedSheet sheet) {
    lines.add("");
    lines.addAll(sheet.below());
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }
}
