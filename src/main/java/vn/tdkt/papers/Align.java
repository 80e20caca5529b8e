package vn.tdkt.papers;

/** How text stands between the edges of its paragraph or cell. */
public enum Align {
  LEFT,
  CENTRE,
  RIGHT,
  JUSTIFIED
}
