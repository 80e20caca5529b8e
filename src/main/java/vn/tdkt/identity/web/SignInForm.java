package vn.tdkt.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.identity.SignedIn;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The sign-in form.
 *
 * @param locked whose work is locked on this PC, or null
 * @param destination where to go afterwards, a path of ours
 */
public record SignInForm(
    Field login, Field password, @Nullable String locked, String destination, String button) {
  private static final Words WORDS = Words.of("identity");

  static SignInForm of(String login, String destination) {
    return new SignInForm(
        Field.text("login", WORDS.say("field.login"), login).asRequired(),
        Field.of(Field.Kind.PASSWORD, "password", WORDS.say("field.password"), "").asRequired(),
        null,
        destination,
        WORDS.say("sign-in"));
  }

  /** For the person whose work is locked on this PC. */
  static SignInForm of(SignedIn who, String destination) {
    SignInForm form = of(who.login(), destination);
    return new SignInForm(form.login, form.password, who.fullName(), destination, form.button);
  }

  static String title(boolean locked) {
    return WORDS.say(locked ? "title.locked" : "title.sign-in");
  }

  SignInForm refused(String sentence) {
    return new SignInForm(
        login, password.withErrors(List.of(sentence)), locked, destination, button);
  }
}
