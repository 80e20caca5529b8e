package vn.tdkt.kernel;

/**
 * Somebody else changed the thing first. Becomes 409 with both values, once, in the module {@code
 * pages}.
 */
public final class StaleEdit extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StaleEdit(String what, long seenVersion) {
    super(what + " has moved on from version " + seenVersion);
  }
}
