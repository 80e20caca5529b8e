package vn.tdkt.identity.web;

import java.util.regex.Pattern;

/** Where sign-in leads to: a path of this program, never another site. */
final class Destination {
  private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

  private Destination() {}

  static String local(String asked) {
    return LOCAL.matcher(asked).matches() ? asked : "/";
  }
}
