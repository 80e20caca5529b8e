package vn.tdkt.organisation.web;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a form proposes in its lines of text. */
final class Proposals {
  private static final Pattern INPUT =
      Pattern.compile("<input id=\"([^\"]+)\" name=\"[^\"]+\" type=\"text\" value=\"([^\"]*)\"");

  private Proposals() {}

  static Map<String, String> of(String page) {
    Map<String, String> proposed = new HashMap<>();
    Matcher input = INPUT.matcher(page);
    while (input.find()) {
      proposed.put(input.group(1), input.group(2));
    }
    return proposed;
  }
}
