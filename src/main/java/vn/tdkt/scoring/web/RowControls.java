package vn.tdkt.scoring.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.web.Control.Choice;
import vn.tdkt.scoring.web.Control.Kind;

/**
 * All controls of one row with their values.
 *
 * @param lines of bonus and deduction
 */
record RowControls(InputForm form, @Nullable Recorded recorded, AdjustmentLines lines) {
  private static final Words WORDS = Words.of("scoring");

  /** What the method asks. */
  List<Control> facts() {
    return Controls.of(form, values());
  }

  /** Explanation, provisional, not applicable, correction. */
  List<Control> more() {
    Map<String, String> values = values();
    return List.of(
        control(Kind.LONG_TEXT, "below-maximum", values),
        control(Kind.BOX, "provisional", values),
        control(Kind.SELECT, AnswerReader.ABSENT, values)
            .from(
                List.of(
                    new Choice("nothing_arose", WORDS.say("absent.nothing-arose")),
                    new Choice("not_applicable", WORDS.say("absent.not-applicable")))),
        control(Kind.TEXT, "reason", values),
        control(Kind.NUMBER, "override.points", values),
        control(Kind.TEXT, "override.reason", values));
  }

  /** Whether explanations, corrections or another answer than the method's stand there. */
  boolean stands() {
    Map<String, String> values = values();
    return lines.any()
        || values.containsKey("override.points")
        || values.containsKey("below-maximum")
        || values.containsKey(AnswerReader.ABSENT);
  }

  /** The ids of the adjustments that the page shows. */
  List<Control> hidden() {
    return List.of(Adjustment.Kind.values()).stream()
        .map(
            kind ->
                Control.of(
                    Kind.HIDDEN,
                    kind.slot() + ".shown",
                    "",
                    Map.of(kind.slot() + ".shown", lines.ids(kind))))
        .toList();
  }

  /** Every field of the row as the page shows it, for the answer of a save. */
  Map<String, String> values() {
    Entry entry = recorded == null ? Entry.EMPTY : recorded.entry();
    Map<String, String> values = new LinkedHashMap<>(AnswerFields.of(entry.answer()));
    if (entry.provisional()) {
      values.put("provisional", "true");
    }
    if (entry.override() != null) {
      values.put("override.points", entry.override().points().text());
      values.put("override.reason", entry.override().reason());
    }
    if (entry.belowMaximum() != null) {
      values.put("below-maximum", entry.belowMaximum());
    }
    values.putAll(lines.values());
    return values;
  }

  private static Control control(Kind kind, String slot, Map<String, String> values) {
    return Control.of(kind, slot, WORDS.say("slot." + slot), values);
  }
}
