package vn.tdkt.kernel;

/**
 * What does not exist, or may not be seen by the one who asks: both are 404, so that nothing is
 * learnt from the answer.
 */
public final class NotVisible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotVisible(String what) {
    super(what);
  }
}
