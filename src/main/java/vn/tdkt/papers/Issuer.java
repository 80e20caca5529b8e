package vn.tdkt.papers;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A body that issues papers.
 *
 * @param parent the body above, as its head prints it, or null
 * @param name as a sentence names it: "Liên hiệp các hội Khoa học và Kỹ thuật tỉnh Bắc Giang"
 * @param heading as the head prints it, which is often shorter
 * @param code its abbreviation in symbols: "LHH"
 */
public record Issuer(@Nullable String parent, String name, String heading, String code) {
  public static Issuer of(String name, String code) {
    return new Issuer(null, name, name.toUpperCase(Locale.ROOT), code);
  }

  public Issuer under(String body) {
    return new Issuer(body, name, heading, code);
  }

  public Issuer printedAs(String shorter) {
    return new Issuer(parent, name, shorter, code);
  }
}
