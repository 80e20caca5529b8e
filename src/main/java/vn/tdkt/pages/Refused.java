package vn.tdkt.pages;

import vn.tdkt.kernel.Refusal;

/** Carries a refusal from a controller to {@link ProblemAdvice}, and nowhere else. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Refusal refusal;

  Refused(Refusal refusal) {
    super(refusal.key(), null, false, false);
    this.refusal = refusal;
  }

  Refusal refusal() {
    return refusal;
  }
}
