package vn.tdkt.bench;

/** A program to compare with is not here, or does not run: told, never passed over. */
public final class PeerMissing extends Exception {
  private static final long serialVersionUID = 1;

  public PeerMissing(String what) {
    super(what);
  }

  public PeerMissing(String what, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
  }
}
