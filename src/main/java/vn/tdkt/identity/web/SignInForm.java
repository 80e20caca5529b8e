package vn.tdkt.identity.web;

import java.util.List;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The sign-in form.
 *
 * @param destination where to go afterwards, a path of ours
 */
public record SignInForm(Field login, Field password, String destination, String button) {
  private static final Words WORDS = Words.of("identity");

  static SignInForm of(String login, String destination) {
    return new SignInForm(
        Field.text("login", WORDS.say("field.login"), login).asRequired(),
        Field.of(Field.Kind.PASSWORD, "password", WORDS.say("field.password"), "").asRequired(),
        destination,
        WORDS.say("sign-in"));
  }

  static String title(boolean locked) {
    return WORDS.say(locked ? "title.locked" : "title.sign-in");
  }

  SignInForm refused(String sentence) {
    return new SignInForm(login, password.withErrors(List.of(sentence)), destination, button);
  }
}
