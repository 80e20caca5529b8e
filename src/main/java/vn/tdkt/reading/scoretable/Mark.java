package vn.tdkt.reading.scoretable;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.reading.text.Roman;

/**
 * The number or bullet before a line: "II.", "3", "1.2", "III.2.a", "b)", "(1)", "-", "+".
 *
 * @param printed as it stands
 * @param parts between the points, without brackets; one for a bullet
 */
record Mark(String printed, List<String> parts) {
  private static final String PART = "(?:\\d{1,3}|[IVXLivxl]{1,7}|[A-ZĐa-zđ])";
  private static final String PATH = PART + "(?:\\." + PART + ")*";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?:phần|mục|nhóm|tiêu chí|chỉ tiêu)\\s+)?[(]?(" + PATH + ")\\s*[.):/]?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BULLET = Pattern.compile("[-+*•●▪–—−]");

  /** Before a text a number needs a sign behind it, else "05 phong trào" would have one. */
  private static final Pattern BEFORE_TEXT =
      Pattern.compile(
          "^\\s*(?:("
              + BULLET
              + ")\\s*|([(]"
              + PART
              + "[)]|"
              + PATH
              + "[.):/]|"
              + PART
              + "(?:\\.\\d{1,2})+|[IVXL]+\\s+[-–])\\s+)(?=\\S)");

  /** A number and the text behind it. */
  record Split(Optional<Mark> mark, String text) {}

  /** What a cell for numbers holds; nothing where it is no number. */
  static Optional<Mark> of(String cell) {
    String text = cell.strip();
    if (BULLET.matcher(text).matches()) {
      return Optional.of(bullet(text));
    }
    Matcher number = NUMBER.matcher(text);
    return number.matches()
        ? Optional.of(new Mark(text, List.of(number.group(1).split("\\."))))
        : Optional.empty();
  }

  /** A text with its number, where it begins with one. */
  static Split split(String text) {
    Matcher before = BEFORE_TEXT.matcher(text);
    if (!before.find()) {
      return new Split(Optional.empty(), text.strip());
    }
    String rest = text.substring(before.end()).strip();
    if (before.group(1) != null) {
      return new Split(Optional.of(bullet(before.group(1))), rest);
    }
    String printed = before.group(2).replaceAll("\\s+[-–]$", "");
    return new Split(of(printed), rest);
  }

  private static Mark bullet(String text) {
    String sign = text.equals("+") || text.equals("*") ? text : "-";
    return new Mark(text, List.of(sign));
  }

  boolean isBullet() {
    return parts.size() == 1 && List.of("-", "+", "*").contains(parts.getFirst());
  }

  String last() {
    return parts.getLast();
  }

  /** What stands before the last point: "III.2" of "III.2.a"; empty where there is none. */
  String prefix() {
    return String.join(".", parts.subList(0, parts.size() - 1));
  }

  /** In the order in which styles usually contain each other. */
  enum Style {
    UPPER,
    ROMAN,
    ARABIC,
    LOWER,
    SMALL_ROMAN,
    DASH,
    PLUS,
    STAR
  }

  /** How a part of a number may be read; two readings for "I", "C", "i" … */
  static List<Style> styles(String part) {
    if (part.chars().allMatch(Character::isDigit)) {
      return List.of(Style.ARABIC);
    }
    return switch (part) {
      case "-" -> List.of(Style.DASH);
      case "+" -> List.of(Style.PLUS);
      case "*" -> List.of(Style.STAR);
      default -> letterStyles(part);
    };
  }

  private static List<Style> letterStyles(String part) {
    boolean upper = Character.isUpperCase(part.charAt(0));
    Style letter = upper ? Style.UPPER : Style.LOWER;
    Style roman = upper ? Style.ROMAN : Style.SMALL_ROMAN;
    if (Roman.value(part) == 0) {
      return List.of(letter);
    }
    if (part.length() > 1) {
      return List.of(roman);
    }
    boolean counted = Letters.ordinal(part) > 0 && !part.equalsIgnoreCase("i");
    return counted ? List.of(letter, roman) : List.of(roman, letter);
  }

  /** The place in its list, from 1; 0 where unknown. */
  static int ordinal(String part, Style style) {
    return switch (style) {
      case ARABIC -> Integer.parseInt(part);
      case ROMAN, SMALL_ROMAN -> Roman.value(part);
      case UPPER, LOWER -> Letters.ordinal(part);
      case DASH, PLUS, STAR -> 0;
    };
  }
}
