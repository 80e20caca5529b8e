package vn.tdkt.criteria;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;

/**
 * What the page must ask for one leaf; derived from its method, so that pages need not know rules.
 * {@link AnswerReader} turns the submitted fields back into an {@link Answer}.
 */
public sealed interface InputForm {
  /** The form of a leaf, for a unit with these attributes. */
  static InputForm of(Item.Leaf leaf, UnitSheet sheet) {
    return leaf.method().formFor(leaf, sheet);
  }

  /** One number: points by judgement. Field {@code points}. */
  record Points(@Nullable Score max, @Nullable Score step) implements InputForm {}

  /** Levels as buttons. Field {@code level}. */
  record Choice(List<Option> options) implements InputForm {}

  /** Two buttons. Field {@code yes}, "true" or "false". */
  record YesNo() implements InputForm {}

  /**
   * Lines, each an event. Fields {@code case.N.event, count, amount, reason, own_fault, exempt,
   * fault}, N from 0.
   */
  record CaseLines(List<Event> events, boolean asksOwnFault) implements InputForm {}

  /** Level buttons and, below, lines of faults. Fields of {@link Choice} and {@link CaseLines}. */
  record ChoiceAndCases(List<Option> options, List<Event> events) implements InputForm {}

  /** Fields {@code numerator, denominator}. */
  record TwoNumbers(String numerator, String denominator) implements InputForm {}

  /** Field {@code value}, and {@code gate} where a condition is asked. */
  record OneNumber(String label, @Nullable String gate) implements InputForm {}

  /** Fields {@code plan, revised_plan, actual}. */
  record PlanAndActual(boolean planMayBeMissing) implements InputForm {}

  /** Field {@code times}. */
  record Times(String label, Score each) implements InputForm {}

  /**
   * Lines of awards. Fields {@code award.N.level, what, criterion, decided, year, sharers, share}.
   */
  record AwardLines(List<Option> levels, boolean asksSharers, boolean asksShare)
      implements InputForm {}

  /** Fields {@code points, explanation}. */
  record ExplainedPoints(@Nullable Score ceiling) implements InputForm {}

  /** Lines of deadlines. Fields {@code delivery.N.what, due, electronic, paper}. */
  record DeliveryLines() implements InputForm {}

  /**
   * Boxes to tick, once or for each movement. Fields {@code tick.<box>} or {@code subject.N.name}
   * and {@code subject.N.tick.<box>}; where the cause is asked, {@code excused.<box>} beside each
   * tick for what is missing for an objective cause.
   */
  record Boxes(List<Option> boxes, List<String> subjects, boolean perSubject, boolean asksOwnFault)
      implements InputForm {}

  /** Fields {@code tick.<condition>}. */
  record Conditions(List<Option> conditions) implements InputForm {}

  /** A class given by another process. Fields {@code level, decided}. */
  record ExternalClass(String source, List<Option> options) implements InputForm {}

  /** Named numbers. Fields {@code value.<name>}. */
  record Numbers(List<Option> names) implements InputForm {}

  /** Fields {@code reached, positive, gate}. */
  record SampleNumbers(long size, @Nullable String gate) implements InputForm {}

  /** One form for each period; its fields are prefixed {@code period.<key>.}. */
  record PerPeriod(List<Option> periods, InputForm each) implements InputForm {}

  /** Fields {@code giver.<key>} and {@code extra}. */
  record FromGivers(List<Option> givers, boolean extra) implements InputForm {}

  /** A composed leaf; the fields of a part are prefixed {@code <part>.}. */
  record Composed(Map<String, InputForm> parts, Map<String, String> labels) implements InputForm {}

  /** Nothing can be asked: the unit's kind fits no variant; the sentence says so. */
  record Blocked(String why) implements InputForm {}

  /**
   * A button, box or named line.
   *
   * @param points what it gives, or null
   */
  record Option(String key, String label, @Nullable Score points) {}

  /**
   * An event that can be recorded.
   *
   * @param points for each; the ceiling where {@code variable}
   */
  record Event(String key, String label, Score points, boolean variable) {}
}
