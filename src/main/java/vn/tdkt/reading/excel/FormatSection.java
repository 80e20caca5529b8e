package vn.tdkt.reading.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One section of a format code, taken apart; colours, conditions and spaces for alignment are left
 * out, and so are signs and brackets for negative numbers, which we write ourselves.
 *
 * @param digits the places for digits with point and commas: "#,##0.0"
 */
record FormatSection(String before, String digits, String after, boolean isPercent) {
  private static final Pattern PART =
      Pattern.compile(
          "\"(?<quoted>[^\"]*)\"|\\\\(?<escaped>.)|[_*].|\\[\\$(?<currency>[^-\\]]*)[^\\]]*\\]"
              + "|\\[[^\\]]*\\]|(?<place>[#0?.,])|[-+()]|(?<sign>.)");

  static FormatSection of(String code) {
    StringBuilder before = new StringBuilder();
    StringBuilder digits = new StringBuilder();
    StringBuilder after = new StringBuilder();
    Matcher part = PART.matcher(code);
    while (part.find()) {
      if (part.group("place") != null) {
        digits.append(part.group("place"));
      } else {
        (digits.isEmpty() ? before : after).append(literal(part));
      }
    }
    boolean percent = before.indexOf("%") >= 0 || after.indexOf("%") >= 0;
    return new FormatSection(before.toString(), digits.toString(), after.toString(), percent);
  }

  private static String literal(Matcher part) {
    for (String kind : new String[] {"quoted", "escaped", "currency", "sign"}) {
      if (part.group(kind) != null) {
        return part.group(kind);
      }
    }
    return "";
  }
}
