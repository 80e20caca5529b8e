package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.EvidenceUse;
import vn.tdkt.scoring.web.Control.Kind;

/**
 * The lines of bonus and deduction of one row, as {@code AdjustmentFields} reads them back. A
 * restricted text stays closed until its reader opens it.
 *
 * @param evidence of the leaf, for the links of its explanations
 */
record AdjustmentLines(
    List<Adjustment> adjusted, List<EvidenceUse> evidence, Disclosure disclosure) {
  private static final Words WORDS = Words.of("scoring");

  List<Control> drawn() {
    List<Control> drawn = new ArrayList<>();
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      List<Adjustment> lines = reached(kind);
      List<List<Control>> there = new ArrayList<>();
      for (int n = 0; n < lines.size(); n++) {
        there.add(line(lines.get(n), n));
      }
      List<Control> blank = line(kind.slot() + ".#.", kind, Map.of(), false);
      drawn.add(Control.lines(kind.slot(), WORDS.say("slot." + kind.slot()), there, blank));
    }
    long unreached = adjusted.stream().filter(one -> !disclosure.reaches(one)).count();
    if (unreached > 0) {
      drawn.add(Control.heading(WORDS.say("restricted.unreached", unreached)));
    }
    return drawn;
  }

  private List<Control> line(Adjustment one, int number) {
    String slot = one.kind().slot() + "." + number + ".";
    List<Control> line = line(slot, one.kind(), values(one, number), one.restricted());
    if (!disclosure.shows(one)) {
      line.add(Control.of(Kind.OPENER, "", WORDS.say("restricted.open"), Map.of()));
    }
    int count = Explanation.proving(one, evidence).size();
    String label =
        count == 0 ? WORDS.say("sheet.evidence") : WORDS.say("sheet.evidence.count", count);
    line.add(Control.link("?cho=" + one.id(), label));
    return line;
  }

  private List<Control> line(
      String slot, Adjustment.Kind kind, Map<String, String> values, boolean restricted) {
    Control text = named(Kind.LONG_TEXT, slot, "text", values);
    List<Control> line = new ArrayList<>();
    line.add(named(Kind.NUMBER, slot, "points", values));
    line.add(restricted ? text.asSensitive() : text);
    if (kind == Adjustment.Kind.DEDUCTION && disclosure.allowed()) {
      line.add(named(Kind.BOX, slot, "restricted", values));
    }
    line.add(Control.of(Kind.HIDDEN, slot + "id", "", values));
    line.add(Control.of(Kind.HIDDEN, slot + "closed", "", values));
    return line;
  }

  private static Control named(Kind kind, String line, String slot, Map<String, String> values) {
    return Control.of(kind, line + slot, WORDS.say("slot." + slot), values);
  }

  /** Whether the reader has lines before it. */
  boolean any() {
    return adjusted.stream().anyMatch(disclosure::reaches);
  }

  /** Every field of the lines. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (Adjustment.Kind kind : Adjustment.Kind.values()) {
      values.put(kind.slot() + ".shown", ids(kind));
      List<Adjustment> lines = reached(kind);
      for (int n = 0; n < lines.size(); n++) {
        values.putAll(values(lines.get(n), n));
      }
    }
    return values;
  }

  private Map<String, String> values(Adjustment one, int number) {
    String slot = one.kind().slot() + "." + number + ".";
    boolean open = disclosure.shows(one);
    return Map.of(
        slot + "points", one.points().text(),
        slot + "text", open ? one.explanation() : "",
        slot + "restricted", one.restricted() ? "true" : "",
        slot + "id", one.id().toString(),
        slot + "closed", open ? "" : "true");
  }

  /** The ids of the lines of a kind: what was not shown stays as it is. */
  String ids(Adjustment.Kind kind) {
    return reached(kind).stream().map(one -> one.id().toString()).collect(Collectors.joining(" "));
  }

  private List<Adjustment> reached(Adjustment.Kind kind) {
    return adjusted.stream().filter(one -> one.kind() == kind && disclosure.reaches(one)).toList();
  }
}
