package vn.tdkt.reading;

/** A length as Word counts it, in twentieths of a point. */
public record Length(int twips) implements Comparable<Length> {
  public static final Length NONE = new Length(0);

  private static final int PER_INCH = 1440;

  /** Tenths of a millimetre in an inch. */
  private static final int TENTHS = 254;

  public static Length ofTenths(int tenthsOfMillimetre) {
    return new Length(Math.floorDiv(tenthsOfMillimetre * PER_INCH, TENTHS));
  }

  public static Length ofPoints(int points) {
    return new Length(points * 20);
  }

  public Length plus(Length other) {
    return new Length(twips + other.twips);
  }

  public Length minus(Length other) {
    return new Length(twips - other.twips);
  }

  /** Rounded; an office measures no finer. */
  public int tenthsOfMillimetre() {
    return (int) Math.floorDiv((long) twips * TENTHS + PER_INCH / 2, PER_INCH);
  }

  /** "12,7 mm", "20 mm". */
  public String words() {
    int tenths = tenthsOfMillimetre();
    String rest = tenths % 10 == 0 ? "" : "," + Math.abs(tenths % 10);
    return tenths / 10 + rest + " mm";
  }

  @Override
  public int compareTo(Length other) {
    return Integer.compare(twips, other.twips);
  }
}
