package vn.tdkt.supervision;

import vn.tdkt.kernel.Words;

/** Who looks into the work of a unit. */
public enum InspectionKind {
  SELF(NonePart.SELF_INSPECTION),
  SUPERIOR(NonePart.SUPERIOR_INSPECTION);

  private final NonePart none;

  InspectionKind(NonePart none) {
    this.none = none;
  }

  /** What a unit says where there was none. */
  public NonePart none() {
    return none;
  }

  /** As people read it. */
  public String words() {
    return Words.of("supervision").say("inspection-kind." + name());
  }
}
