package vn.tdkt.identity.model;

import java.security.SecureRandom;

/**
 * A password that an administrator hands over by word or on paper: twelve letters in three groups,
 * none of which is mistaken for another, about 52 bits.
 */
public final class OneTimePassword {
  private static final String LETTERS = "abcdefghkmnpqrstvwxy";
  private static final SecureRandom RANDOM = new SecureRandom();

  private OneTimePassword() {}

  public static String next() {
    StringBuilder text = new StringBuilder(14);
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        text.append('-');
      }
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
