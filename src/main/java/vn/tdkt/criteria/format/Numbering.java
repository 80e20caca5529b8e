package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.List;

/**
 * How deep a printed number lies: each new style opens a level, a style that is open already
 * returns to it. "II" – "1" – "a" – "-" are four levels, and so are "A" – "I" – "1" – "1.1".
 */
final class Numbering {
  private final List<String> open = new ArrayList<>();
  private String lastCapital = "";

  /** Depth of the next row, from 0. */
  int depth(String number) {
    String style = style(number);
    int known = open.indexOf(style);
    if (known >= 0) {
      open.subList(known + 1, open.size()).clear();
      return known;
    }
    open.add(style);
    return open.size() - 1;
  }

  private String style(String number) {
    if (number.matches("\\d+(\\.\\d+)*")) {
      return "digits" + number.chars().filter(c -> c == '.').count();
    }
    if (number.matches("[A-Z]") && capital(number)) {
      lastCapital = number;
      return "capital";
    }
    if (number.matches("[IVXLC]+")) {
      return "roman";
    }
    return number.matches("[a-zđ]") ? "letter" : number.isEmpty() ? "-" : number;
  }

  /** "C" is a letter after "B", and a hundred among Roman numbers. */
  private boolean capital(String letter) {
    return open.contains("capital")
        ? letter.charAt(0) == lastCapital.charAt(0) + 1
        : !open.contains("roman") && !letter.equals("I");
  }
}
