package vn.tdkt.identity.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;

/**
 * Refuses short passwords and passwords of habit: the name of the unit with "@123", the own name, a
 * date of birth. What is left of a password without such words and without digits must still be
 * long enough.
 */
public final class PasswordRules {
  public static final int SHORTEST = 10;
  public static final int LONGEST = 128;
  private static final int LETTERS_LEFT = 6;
  private static final Citation REQUIREMENT = Citation.of("REQ-198");
  private static final List<String> COMMON =
      List.of(
          "matkhau",
          "password",
          "quantri",
          "admin",
          "thidua",
          "khenthuong",
          "vietnam",
          "qwerty",
          "abc",
          "asdf",
          "iloveyou",
          "anhyeuem",
          "emyeuanh",
          "welcome",
          "hanoi",
          "bacgiang",
          "bacninh",
          "thainguyen");

  private PasswordRules() {}

  /**
   * @param names whatever a person would think of first: login, full name, names of the unit
   */
  public static Optional<Refusal> refusal(String password, List<String> names) {
    if (password.length() < SHORTEST || password.length() > LONGEST) {
      return refused("identity.refused.password-length", SHORTEST, LONGEST);
    }
    if (lettersBeyondHabit(password, names).chars().distinct().count() < LETTERS_LEFT - 2
        || lettersBeyondHabit(password, names).length() < LETTERS_LEFT) {
      return refused("identity.refused.password-habit");
    }
    return Optional.empty();
  }

  private static String lettersBeyondHabit(String password, List<String> names) {
    String left = Texts.folded(password).replaceAll("[^\\p{L}]", "");
    for (String word : habits(names)) {
      left = left.replace(word, "");
    }
    return left;
  }

  /** Whole names without spaces, then their words, the longest first. */
  private static List<String> habits(List<String> names) {
    return Stream.concat(
            COMMON.stream(),
            names.stream()
                .map(Texts::folded)
                .flatMap(name -> Stream.concat(Stream.of(name), Stream.of(name.split("[^a-z]+")))))
        .map(word -> word.replaceAll("[^a-z]", ""))
        .filter(word -> word.length() > 1)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static Optional<Refusal> refused(String key, Object... arguments) {
    return Optional.of(Refusal.of(key, REQUIREMENT, arguments));
  }
}
