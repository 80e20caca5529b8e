package vn.tdkt.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;

/** Builds an answer from the fields that a page submitted for a form. */
public final class AnswerReader {
  /** Field for "nothing_arose" or "not_applicable" in place of an answer, with {@code reason}. */
  public static final String ABSENT = "absent";

  /** Field for "there is none": lines or boxes were looked at, and nothing is to be recorded. */
  public static final String NONE = "none";

  static final String NOTHING_AROSE = "nothing_arose";
  static final String NOT_APPLICABLE = "not_applicable";
  private static final Words WORDS = Words.of("criteria");

  private AnswerReader() {}

  /**
   * Reads the fields named in {@link InputForm}; where all are empty nothing was answered yet, and
   * the answer is empty. A problem's path is the name of its field.
   *
   * @param by who fills the form in, for the two answers that not everybody may give
   */
  public static Decoded<Optional<Answer>> read(
      InputForm form, Map<String, String> fields, Chooser by) {
    Fields filled = Fields.of(fields);
    if (filled.isEmpty()) {
      return new Decoded.Read<>(Optional.empty());
    }
    String absent = filled.text(ABSENT);
    if (absent != null) {
      return absence(absent, by, filled.text("reason"));
    }
    List<Problem> unfit = unfit(form, filled, "").toList();
    if (!unfit.isEmpty()) {
      return new Decoded.Unreadable<>(unfit);
    }
    return switch (AnswerFormat.readAnswer(FormTree.of(form, filled))) {
      case Decoded.Read<Answer>(Answer answer) -> new Decoded.Read<>(Optional.of(answer));
      case Decoded.Unreadable<Answer>(List<Problem> problems) ->
          new Decoded.Unreadable<>(
              problems.stream()
                  .map(p -> new Problem(FormTree.field(p.path(), filled), p.text()))
                  .toList());
    };
  }

  private static Decoded<Optional<Answer>> absence(
      String absent, Chooser by, @Nullable String reason) {
    return switch (absent) {
      case NOTHING_AROSE -> new Decoded.Read<>(Optional.of(new Answer.NothingArose(by)));
      case NOT_APPLICABLE -> new Decoded.Read<>(Optional.of(new Answer.NotApplicable(by, reason)));
      default ->
          new Decoded.Unreadable<>(
              List.of(
                  new Problem(
                      ABSENT,
                      WORDS.say("problem.option", absent, NOTHING_AROSE + ", " + NOT_APPLICABLE))));
    };
  }

  /** As filled in by the unit itself. */
  public static Decoded<Optional<Answer>> read(InputForm form, Map<String, String> fields) {
    return read(form, fields, Chooser.UNIT);
  }

  /** What reads as a number and yet cannot be the answer; parts and periods are looked into. */
  private static Stream<Problem> unfit(InputForm form, Fields fields, String prefix) {
    return switch (form) {
      case InputForm.Points(Score max, Score step) -> number("points", max, fields, prefix);
      case InputForm.ExplainedPoints(Score ceiling) -> number("points", ceiling, fields, prefix);
      case InputForm.TwoNumbers share ->
          Stream.of("numerator", "denominator").flatMap(name -> number(name, null, fields, prefix));
      case InputForm.Composed(Map<String, InputForm> parts, var labels) ->
          parts.entrySet().stream()
              .flatMap(part -> under(part.getKey() + ".", part.getValue(), fields, prefix));
      case InputForm.PerPeriod(List<InputForm.Option> periods, InputForm each) ->
          periods.stream().flatMap(one -> under("period." + one.key() + ".", each, fields, prefix));
      default -> Stream.empty();
    };
  }

  private static Stream<Problem> under(String name, InputForm form, Fields fields, String prefix) {
    return unfit(form, fields.under(name), prefix + name);
  }

  /**
   * "1.500" under a maximum of less than 1000 is asked about, never guessed; judged points and
   * counts are never below zero.
   */
  private static Stream<Problem> number(
      String name, @Nullable Score max, Fields fields, String prefix) {
    String typed = fields.text(name);
    if (typed == null) {
      return Stream.empty();
    }
    return switch (VietnameseNumber.read(typed, max)) {
      case Reading.Unclear(List<Score> options) ->
          Stream.of(
              new Problem(
                  prefix + name,
                  WORDS.say(
                      "problem.number-unclear", typed, options.getFirst(), options.getLast())));
      case Reading.Understood(Score value, boolean rewritten) when value.isNegative() ->
          Stream.of(new Problem(prefix + name, WORDS.say("problem.number-negative")));
      default -> Stream.empty();
    };
  }
}
