package vn.tdkt.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Where sign-in leads to: a path of this program, never another site. */
final class Destination {
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

  private Destination() {}

  /** Address of the sign-in page that leads on to this path. */
  static String after(String path) {
    String back = local(path);
    return back.equals("/")
        ? SignInController.ADDRESS
        : SignInController.ADDRESS + "?den=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
  }

  static String local(String asked) {
    return LOCAL.matcher(asked).matches() ? asked : "/";
  }
}
