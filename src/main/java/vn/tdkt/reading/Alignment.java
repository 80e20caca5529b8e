package vn.tdkt.reading;

/** How the lines of a paragraph stand between its edges. */
public enum Alignment {
  LEFT,
  CENTRE,
  RIGHT,
  JUSTIFIED
}
