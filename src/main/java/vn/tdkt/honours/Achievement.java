package vn.tdkt.honours;

/** The years for which an award was conferred, both counted. */
public record Achievement(int from, int to) {
  /** The Republic's first. */
  public static final int FIRST = 1945;

  /** "2023", "2019–2023". */
  public String words() {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }
}
