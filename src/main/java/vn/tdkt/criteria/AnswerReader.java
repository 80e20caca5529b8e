package vn.tdkt.criteria;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<Problem> unclear = unclear(form, filled);
    if (!unclear.isEmpty()) {
      return new Decoded.Unreadable<>(unclear);
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

  /** "1.500" under a maximum of less than 1000 is asked about, never guessed. */
  private static List<Problem> unclear(InputForm form, Fields fields) {
    Score max =
        switch (form) {
          case InputForm.Points(Score most, Score step) -> most;
          case InputForm.ExplainedPoints(Score ceiling) -> ceiling;
          default -> null;
        };
    @Nullable String typed = fields.text("points");
    return max != null
            && typed != null
            && VietnameseNumber.read(typed, max) instanceof Reading.Unclear(List<Score> options)
        ? List.of(
            new Problem(
                "points",
                WORDS.say("problem.number-unclear", typed, options.getFirst(), options.getLast())))
        : List.of();
  }
}
