package vn.tdkt.identity;

/** A password that was hashed once and serves several accounts: those of the sample data. */
public final class HashedPassword {
  private final String hash;

  HashedPassword(String hash) {
    this.hash = hash;
  }

  String hash() {
    return hash;
  }
}
