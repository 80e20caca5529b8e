package vn.tdkt.reading;

/**
 * How a paragraph is set.
 *
 * @param left indent of the whole paragraph
 * @param firstLine indent of its first line beside that; negative where it hangs out
 * @param framed whether it has borders all round
 */
public record Setting(
    Alignment align,
    Length left,
    Length firstLine,
    Length before,
    Length after,
    LineSpacing lines,
    boolean framed) {

  /**
   * The distance of lines.
   *
   * @param multiple in 240ths of a single line, or 0 where a height is given
   * @param height where no multiple is given
   */
  public record LineSpacing(int multiple, Length height) {
    public static final LineSpacing SINGLE = new LineSpacing(240, Length.NONE);
  }
}
