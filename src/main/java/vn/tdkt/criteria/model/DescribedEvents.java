package vn.tdkt.criteria.model;

import static vn.tdkt.criteria.model.Described.add;
import static vn.tdkt.criteria.model.Described.phrase;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/** Rules about things that happen or fail to happen, in words. */
final class DescribedEvents {
  private DescribedEvents() {}

  static void fixed(List<Event> events, @Nullable Score cap, boolean ownFault, List<String> lines) {
    lines.add(phrase("fixed"));
    events.forEach(event -> lines.add(minus(event)));
    ends(cap, ownFault, lines);
  }

  static void variable(
      List<Event> events, @Nullable Score cap, boolean ownFault, List<String> lines) {
    lines.add(phrase("variable"));
    events.forEach(event -> lines.add(phrase("minus-up-to", event.label(), event.points())));
    ends(cap, ownFault, lines);
  }

  static String minus(Event event) {
    return event.cap() == null
        ? phrase("minus", event.label(), event.points())
        : phrase("minus-capped", event.label(), event.points(), event.cap());
  }

  private static void ends(@Nullable Score cap, boolean ownFault, List<String> lines) {
    add(lines, "loss-cap", cap);
    if (ownFault) {
      lines.add(phrase("own-fault"));
    }
  }

  static void checklist(Checklist rule, List<String> lines) {
    lines.add(
        rule.minusEach() == null
            ? phrase("checklist")
            : phrase("checklist-minus", rule.minusEach()));
    rule.boxes().forEach(box -> lines.add(box(box)));
    if (!rule.subjects().isEmpty()) {
      lines.add(phrase("subjects", String.join(", ", rule.subjects())));
    }
    if (rule.scope() != null) {
      lines.add(phrase("scope." + rule.scope().name()));
    }
    ends(rule.cap(), rule.ownFaultOnly(), lines);
  }

  private static String box(Box box) {
    if (box.points() != null) {
      return Described.level(box.label(), box.points());
    }
    return box.minus() == null ? box.label() : phrase("missing", box.label(), box.minus());
  }

  static void time(Timeliness rule, List<String> lines) {
    lines.add(phrase("late", rule.each(), phrase("per." + rule.per().name())));
    add(lines, "late-cap", rule.capEach());
    add(lines, "never-sent", rule.neverSent());
    if (rule.early() != null && rule.earlyDays() != null) {
      lines.add(phrase("early", rule.earlyDays(), rule.early()));
    }
    if (rule.copy() != null) {
      lines.add(phrase("copy." + rule.copy().name()));
    }
    if (rule.resubmission() != null) {
      lines.add(phrase("resent." + rule.resubmission().name()));
    }
  }
}
