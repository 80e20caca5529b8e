package vn.tdkt.documents.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.tdkt.kernel.Texts;

/**
 * The header that makes a browser save a file instead of showing it: the name without accents for
 * old readers, and as it is (RFC 5987) for all others.
 */
final class Disposition {
  private Disposition() {}

  static String attachment(String name) {
    String plain = Texts.folded(name).replaceAll("[^a-z0-9._ ()-]", "_");
    String whole = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s"
        .formatted(plain, whole.replace("*", "%2A"));
  }
}
