package vn.tdkt.reminders;

import vn.tdkt.kernel.Words;

/** Why a letter did not leave, as far as the person or the administrator can do something. */
public enum Trouble {
  /** Nobody answers at host and port, or not over TLS as asked. */
  UNREACHABLE,
  /** The server does not know this user and password. */
  LOGIN,
  /** The server does not deliver to this address. */
  ADDRESS,
  /** The server refused the letter. */
  REFUSED,
  /** The line broke while the letter was handed over. */
  BROKEN;

  /** Whether all other letters would fare alike. */
  public boolean ofServer() {
    return this == UNREACHABLE || this == LOGIN;
  }

  public String words() {
    return Words.of("reminders").say("trouble." + name());
  }
}
