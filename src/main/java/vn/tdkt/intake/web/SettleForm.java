package vn.tdkt.intake.web;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.pages.Typed;

/** What a person says about a table as a whole, and of single doubtful rows. */
final class SettleForm {
  /** Of a doubtful row; its number follows. */
  static final String LINE = "dong-";

  /** The rest is answered as the last row above it that has an answer. */
  static final String AS_ABOVE = "NHU_TREN";

  private static final String REST = "con-lai";
  private static final String HIDDEN = "dong-an";

  private SettleForm() {}

  static Choices choices(Typed typed) {
    List<String> columns = typed.values().get("cot");
    return new Choices(
        columns,
        rest(typed),
        typed.has(HIDDEN) ? Boolean.valueOf(typed.text(HIDDEN)) : null,
        typed.has("bo-sai"));
  }

  private static @Nullable Answer rest(Typed typed) {
    if (typed.text(REST).equals(AS_ABOVE)) {
      SortedMap<Integer, Answer> above = answers(typed);
      return above.isEmpty() ? null : above.get(above.lastKey());
    }
    return typed.has(REST) ? typed.one(Answer.class, REST) : null;
  }

  /** By row, from top to bottom. */
  static SortedMap<Integer, Answer> answers(Typed typed) {
    SortedMap<Integer, Answer> answers = new TreeMap<>();
    for (Map.Entry<String, List<String>> field : typed.values().entrySet()) {
      String number = field.getKey().substring(Math.min(LINE.length(), field.getKey().length()));
      if (field.getKey().startsWith(LINE) && number.matches("\\d{1,7}")) {
        answers.put(Integer.valueOf(number), typed.one(Answer.class, field.getKey()));
      }
    }
    return answers;
  }
}
