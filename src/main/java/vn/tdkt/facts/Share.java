package vn.tdkt.facts;

/** How a figure belongs to a larger one. */
public enum Share {
  /** With the others of its breakdown it makes up the whole: "12 giải A, 18 giải B" (REQ-160). */
  PART,
  /** It is counted within the whole: "trong đó 03 lớp" (REQ-71). */
  OF_WHICH
}
