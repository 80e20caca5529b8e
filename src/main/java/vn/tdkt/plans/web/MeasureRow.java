package vn.tdkt.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.Measure;
import vn.tdkt.plans.PlanWriting;

/** One row of the page that says what is counted, as it was typed. */
public record MeasureRow(
    String what, String from, String to, String measure, Qualifier qualifier, Gathering gathering) {
  static final MeasureRow EMPTY =
      new MeasureRow("", "", "", "", Qualifier.EXACTLY, Gathering.ADDED);
  private static final Words WORDS = Words.of("plans");

  static MeasureRow of(Measure measure) {
    Aim aim = measure.aim();
    Score to = aim == null ? null : aim.to();
    return new MeasureRow(
        measure.counted().what(),
        aim == null ? "" : VietnameseNumber.format(aim.from()),
        to == null ? "" : VietnameseNumber.format(to),
        measure.counted().measure(),
        aim == null ? Qualifier.EXACTLY : aim.qualifier(),
        measure.counted().gathering());
  }

  /** The rows of the page, by their numbers. */
  static List<MeasureRow> all(Typed typed) {
    return IntStream.iterate(0, i -> typed.values().containsKey("what" + i), i -> i + 1)
        .mapToObj(
            i ->
                new MeasureRow(
                    typed.text("what" + i),
                    typed.text("from" + i),
                    typed.text("to" + i),
                    typed.text("measure" + i),
                    typed.one(Qualifier.class, "qualifier" + i),
                    typed.one(Gathering.class, "gathering" + i)))
        .toList();
  }

  /** The lines of the list "Mức". */
  public static List<Field.Choice> qualifiers() {
    return Arrays.stream(Qualifier.values())
        .map(one -> new Field.Choice(one.name(), one.words()))
        .toList();
  }

  /** The lines of the list "Cách cộng". */
  public static List<Field.Choice> gatherings() {
    return Arrays.stream(Gathering.values())
        .map(one -> new Field.Choice(one.name(), one.words()))
        .toList();
  }

  public boolean isEmpty() {
    return what.isEmpty() && from.isEmpty() && to.isEmpty();
  }

  /** One sentence, or null where all is well. */
  public @Nullable String fault() {
    if (isEmpty()) {
      return null;
    }
    if (what.isEmpty()) {
      return WORDS.say("count.wrong.what");
    }
    if (!from.isEmpty() && number(from).isEmpty()) {
      return WORDS.say("count.wrong.number", from);
    }
    return !to.isEmpty() && number(to).isEmpty() ? WORDS.say("count.wrong.number", to) : null;
  }

  PlanWriting.Wanted wanted() {
    Aim aim =
        number(from).map(low -> new Aim(low, number(to).orElse(null), qualifier)).orElse(null);
    return new PlanWriting.Wanted(what, aim, measure, gathering);
  }

  private static Optional<Score> number(String typed) {
    return VietnameseNumber.read(typed, null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? Optional.of(value)
        : Optional.empty();
  }
}
