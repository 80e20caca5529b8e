package vn.tdkt.archive;

/** What a record is about. */
public enum RecordKind {
  /** A paper as a whole. */
  PAPER,
  /** One person or collective that a paper rewards. */
  AWARD
}
