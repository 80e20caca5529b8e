package vn.tdkt.criteria;

/** Which figures need an explanation (giải trình), set by the criteria set (REQ-100, REQ-101). */
public record Explanations(Need bonus, Need deduction, Need belowMaximum) {
  public static final Explanations DEFAULT =
      new Explanations(Need.REMINDED, Need.REMINDED, Need.REMINDED);

  /** How urgently an explanation is asked for. */
  public enum Need {
    REQUIRED,
    REMINDED,
    NOT_ASKED
  }
}
