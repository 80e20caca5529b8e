package vn.tdkt.memberships.model;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits in the address of a page that one member opens; here only their hash is kept. */
public record LinkSecret(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public static LinkSecret random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new LinkSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** The secret of an address, or nothing if it can be none of ours. */
  public static Optional<LinkSecret> read(String sent) {
    return FORM.matcher(sent).matches() ? Optional.of(new LinkSecret(sent)) : Optional.empty();
  }

  /** What is stored and looked up. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the secret itself: this may end up in a log. */
  @Override
  public String toString() {
    return "LinkSecret";
  }
}
