package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.AnswerFields;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.web.Control.Choice;
import vn.tdkt.scoring.web.Control.Kind;

/**
 * All controls of one row with their values.
 *
 * @param evidence of the leaf, for the links of its explanations
 * @param open whether the reader may read restricted explanations
 */
record RowControls(
    InputForm form,
    @Nullable Recorded recorded,
    List<Adjustment> adjusted,
    List<EvidenceUse> evidence,
    boolean open) {
  private static final Words WORDS = Words.of("scoring");

  /** What the method asks. */
  List<Control> facts() {
    return Controls.of(form, values());
  }

  /** Lines of bonus and deduction; a restricted line is shown only to those who may read it. */
  List<Control> adjustments() {
    List<Control> drawn = new ArrayList<>();
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      List<Adjustment> lines = shown(kind);
      List<List<Control>> there = new ArrayList<>();
      for (int n = 0; n < lines.size(); n++) {
        List<Control> line =
            line(kind.slot() + "." + n + ".", kind, adjustmentValues(lines.get(n), kind, n));
        line.add(proof(lines.get(n)));
        there.add(line);
      }
      List<Control> blank = line(kind.slot() + ".#.", kind, Map.of());
      drawn.add(Control.lines(kind.slot(), WORDS.say("slot." + kind.slot()), there, blank));
    }
    return drawn;
  }

  /** Leads to what proves an explanation. */
  private Control proof(Adjustment one) {
    int count = Explanation.proving(one, evidence).size();
    String label =
        count == 0 ? WORDS.say("sheet.evidence") : WORDS.say("sheet.evidence.count", count);
    return Control.link("?cho=" + one.id(), label);
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
    return !shown(Adjustment.Kind.BONUS).isEmpty()
        || !shown(Adjustment.Kind.DEDUCTION).isEmpty()
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
                    Map.of(kind.slot() + ".shown", ids(kind))))
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
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      values.put(kind.slot() + ".shown", ids(kind));
      List<Adjustment> lines = shown(kind);
      for (int n = 0; n < lines.size(); n++) {
        values.putAll(adjustmentValues(lines.get(n), kind, n));
      }
    }
    return values;
  }

  private List<Adjustment> shown(Adjustment.Kind kind) {
    return adjusted.stream()
        .filter(one -> one.kind() == kind && (open || !one.restricted()))
        .toList();
  }

  private String ids(Adjustment.Kind kind) {
    return shown(kind).stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
  }

  private static Map<String, String> adjustmentValues(
      Adjustment one, Adjustment.Kind kind, int number) {
    String slot = kind.slot() + "." + number + ".";
    Map<String, String> values = new LinkedHashMap<>();
    values.put(slot + "points", one.points().text());
    values.put(slot + "text", one.explanation());
    values.put(slot + "restricted", one.restricted() ? "true" : "");
    values.put(slot + "id", one.id().toString());
    return values;
  }

  private List<Control> line(String slot, Adjustment.Kind kind, Map<String, String> values) {
    List<Control> line =
        new ArrayList<>(
            List.of(
                named(Kind.NUMBER, slot, "points", values),
                named(Kind.LONG_TEXT, slot, "text", values)));
    if (kind == Adjustment.Kind.DEDUCTION && open) {
      line.add(named(Kind.BOX, slot, "restricted", values));
    }
    line.add(Control.of(Kind.HIDDEN, slot + "id", "", values));
    return line;
  }

  private static Control named(Kind kind, String line, String slot, Map<String, String> values) {
    return Control.of(kind, line + slot, WORDS.say("slot." + slot), values);
  }

  private static Control control(Kind kind, String slot, Map<String, String> values) {
    return Control.of(kind, slot, WORDS.say("slot." + slot), values);
  }
}
