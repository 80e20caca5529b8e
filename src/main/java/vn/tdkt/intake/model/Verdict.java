package vn.tdkt.intake.model;

import java.util.List;

/** What would come of a row. */
public sealed interface Verdict<E> {
  /** It is not on record. */
  record Fresh<E>(E entry) implements Verdict<E> {}

  /** What is on record would change, or get more. */
  record Changed<E>(E entry) implements Verdict<E> {}

  /** It is on record as it stands here. */
  record Same<E>() implements Verdict<E> {}

  /** It may be on record already under another spelling; a person says. */
  record Doubtful<E>(E entry, Fault why) implements Verdict<E> {}

  /** It cannot be read. */
  record Wrong<E>(List<Fault> faults) implements Verdict<E> {}
}
