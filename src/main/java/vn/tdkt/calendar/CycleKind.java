package vn.tdkt.calendar;

/** Whose year it is. */
public enum CycleKind {
  UNIT,
  BLOCK
}
