package vn.tdkt.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "./." says that nothing may follow but the signature. */
final class EndMark {
  private static final String MARK = "./.";
  private static final Pattern LAST_STOP = Pattern.compile("[.;:,/\\s]*$");

  private EndMark() {}

  /** The text with the mark behind its last words, or on a line of its own below a table. */
  static List<Block> under(List<Block> text) {
    List<Block> marked = new ArrayList<>(text);
    if (!marked.isEmpty()
        && marked.getLast() instanceof Paragraph(Paragraph.Kind kind, var runs, var align)
        && !runs.isEmpty()) {
      List<Run> ended = new ArrayList<>(runs);
      Run last = ended.removeLast();
      String words = LAST_STOP.matcher(last.text()).replaceFirst("");
      ended.add(new Run(words + MARK, last.bold(), last.italic()));
      marked.set(marked.size() - 1, new Paragraph(kind, ended, align));
    } else {
      marked.add(Paragraph.body(MARK));
    }
    return marked;
  }
}
