package vn.tdkt.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plain trees of maps, lists and texts as JSON and back, in the order in which they were written:
 * what is printed in an order keeps it.
 */
public final class Trees {
  private static final JsonMapper JSON = JsonMapper.shared();

  private Trees() {}

  public static String json(Object tree) {
    return JSON.writeValueAsString(tree);
  }

  /** Maps, lists, texts, numbers and truth values, as Java has them. */
  public static Object read(String json) {
    return JSON.readValue(json, Object.class);
  }

  /** SHA-256 of a text in lower-case hexadecimal digits. */
  public static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
