package vn.tdkt.scoring.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.paste.PastedColumn;
import vn.tdkt.scoring.paste.PastedLine;

/**
 * What comes with a pasted sheet: the text, {@code cot.N} for what a column holds, {@code chon.…}
 * for an answer, and once for each row to be written {@code ghi}.
 */
record PasteForm(MultiValueMap<String, String> sent) {
  /** A sheet of 200 criteria with long explanations is a quarter of this. */
  private static final int LONGEST = 400_000;

  private static final String COLUMN = "cot.";
  private static final String ANSWER = "chon.";

  String text() {
    return sent.getOrDefault("text", List.of("")).getFirst();
  }

  Outcome<String> bounded() {
    return text().length() > LONGEST
        ? Outcome.refused("scoring.refused.long-paste", Citation.of("REQ-195"))
        : Outcome.done(text());
  }

  /** What a person says about columns; an unknown word says nothing. */
  Map<Integer, PastedColumn> columns() {
    Map<Integer, PastedColumn> columns = new HashMap<>();
    for (PastedColumn kind : PastedColumn.values()) {
      sent.forEach(
          (name, values) -> {
            if (name.matches("cot\\.\\d{1,3}") && values.getFirst().equals(kind.name())) {
              columns.put(Integer.valueOf(name.substring(COLUMN.length())), kind);
            }
          });
    }
    return columns;
  }

  Map<String, String> answers() {
    Map<String, String> answers = new HashMap<>();
    sent.forEach(
        (name, values) -> {
          if (name.startsWith(ANSWER)) {
            answers.put(name.substring(ANSWER.length()), values.getFirst());
          }
        });
    return answers;
  }

  /** Whether a row is written: as it was chosen, before that unless it is doubtful. */
  boolean chosen(PastedLine line) {
    return sent.containsKey("command")
        ? sent.getOrDefault("ghi", List.of()).contains(line.leaf().key())
        : !line.doubtful();
  }
}
