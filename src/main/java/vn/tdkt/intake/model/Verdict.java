package vn.tdkt.intake.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What would come of a row. */
public sealed interface Verdict<E> {
  /** It is not on record. */
  record Fresh<E>(E entry) implements Verdict<E> {}

  /** What is on record would change, or get more. */
  record Changed<E>(E entry) implements Verdict<E> {}

  /** It is on record as it stands here. */
  record Same<E>() implements Verdict<E> {}

  /**
   * It may be on record already under another spelling; a person says.
   *
   * @param outcome what comes of it as the person has said; null where it stays outside
   */
  record Doubtful<E>(Doubt doubt, @Nullable Verdict<E> outcome) implements Verdict<E> {
    static <E> Doubtful<E> of(Doubt doubt, Verdict<E> asNew, Verdict<E> asKnown) {
      Answer said = doubt.said();
      return new Doubtful<>(
          doubt, said == Answer.NEW ? asNew : said == Answer.KNOWN ? asKnown : null);
    }
  }

  /** It cannot be read. */
  record Wrong<E>(List<Fault> faults) implements Verdict<E> {}
}
