package vn.tdkt.database;

/** A database role and its password. The password never reaches a log. */
public record Login(String user, String password) {
  @Override
  public String toString() {
    return user;
  }
}
