package vn.tdkt.criteria.format;

/** The path of a row by its place: "II" + "3" is "II.3"; a bullet becomes a letter. */
public final class Refs {
  private Refs() {}

  public static String of(String parent, String number, int index) {
    boolean bullet = number.isEmpty() || number.equals("-") || number.equals("+");
    String own = bullet ? letter(index) : number;
    return parent.isEmpty() ? own : parent + "." + own;
  }

  private static String letter(int index) {
    return index < 26 ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
  }
}
