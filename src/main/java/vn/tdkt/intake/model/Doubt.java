package vn.tdkt.intake.model;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a row may be on record already, and what a person has said of it.
 *
 * @param answers what can be said; {@link Answer#KNOWN} only where one thing on record is meant
 * @param said null while nobody has said anything that fits
 */
public record Doubt(Fault why, Set<Answer> answers, @Nullable Answer said) {
  static Doubt of(Line line, Fault why, boolean one) {
    Set<Answer> answers = one ? EnumSet.allOf(Answer.class) : EnumSet.of(Answer.NEW, Answer.LEAVE);
    Answer said = line.answer();
    return new Doubt(why, answers, said != null && answers.contains(said) ? said : null);
  }

  /** Whether the rows below are to be compared with this one: not where it stays outside. */
  boolean isRemembered() {
    return said != Answer.LEAVE;
  }
}
