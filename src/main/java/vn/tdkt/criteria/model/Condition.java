package vn.tdkt.criteria.model;

import vn.tdkt.kernel.Score;

/** What a gate looks at. */
public sealed interface Condition {
  /** The unit has this attribute, such as a form of discipline. */
  record HasAttribute(String name, String value) implements Condition {}

  /** A leaf has fewer points. */
  record LeafBelow(String key, Score points) implements Condition {}

  /** A leaf was answered with this level, or "true" or "false". */
  record LeafIs(String key, String label) implements Condition {}

  /** Some leaf has less than this share of its maximum; share 0 means: has none at all. */
  record AnyLeafBelow(Score share) implements Condition {}

  /** Nothing on the sheet was answered. */
  record NoSelfScore() implements Condition {}

  /** More was lost than this share of the bonus. */
  record LostOverBonus(Score share) implements Condition {}
}
