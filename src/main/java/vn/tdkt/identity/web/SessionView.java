package vn.tdkt.identity.web;

import java.util.UUID;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.Token;

/** What a page asks before it sends unsaved cells again: whose session, and which token. */
record SessionView(UUID account, String csrf, String fullName) {
  static SessionView of(SignedIn who, Token token) {
    return new SessionView(who.account(), CsrfTokens.of(token).getToken(), who.fullName());
  }
}
