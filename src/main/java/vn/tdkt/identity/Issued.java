package vn.tdkt.identity;

import java.util.UUID;

/** A password that is shown once, to the administrator who hands it over. */
public record Issued(UUID account, String login, String oneTimePassword) {
  /** Without the password: this may end up in a log. */
  @Override
  public String toString() {
    return "Issued[" + account + "]";
  }
}
