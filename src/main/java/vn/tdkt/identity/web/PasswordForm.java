package vn.tdkt.identity.web;

import java.util.List;
import vn.tdkt.identity.model.PasswordRules;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The form for a new password.
 *
 * @param why said above it where the password has to be changed now; else empty
 */
public record PasswordForm(Field current, Field next, String why, String button) {
  private static final Words WORDS = Words.of("identity");

  static PasswordForm of(boolean must, List<String> errors) {
    Field next =
        Field.of(Field.Kind.PASSWORD, "next", WORDS.say("field.next"), "")
            .withHint(WORDS.say("hint.next", PasswordRules.SHORTEST))
            .withErrors(errors)
            .asRequired();
    Field current =
        Field.of(Field.Kind.PASSWORD, "current", WORDS.say("field.current"), "").asRequired();
    return new PasswordForm(
        current, next, must ? WORDS.say("password.must") : "", WORDS.say("password.change"));
  }
}
