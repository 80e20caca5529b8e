package vn.tdkt.criteria;

/** What a fault costs that is recorded in several criteria, named the same in each (REQ-138). */
public enum SameFault {
  /** Once, in the criterion where it costs most. */
  ONCE,
  /** In every criterion that it is recorded in. */
  EACH
}
