package vn.tdkt.reading.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import vn.tdkt.reading.text.Roman;

/** Counts the numbers that Word writes before paragraphs by itself; they are not in the text. */
final class Numbering {
  private static final int LEVELS = 9;
  private static final Pattern SLOT = Pattern.compile("%([1-9])");

  private final Styles styles;
  private final Map<String, Element> lists = new HashMap<>();
  private final Map<String, Element> abstracts = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private Numbering(Styles styles) {
    this.styles = styles;
  }

  static Numbering of(Optional<Element> part, Styles styles) {
    Numbering numbering = new Numbering(styles);
    part.ifPresent(numbering::collect);
    return numbering;
  }

  private void collect(Element root) {
    Xml.children(root, "num").forEach(num -> lists.put(Xml.attribute(num, "numId"), num));
    Xml.children(root, "abstractNum")
        .forEach(list -> abstracts.put(Xml.attribute(list, "abstractNumId"), list));
  }

  /** The number before this paragraph, counted on; empty where it is in no list. */
  String next(Element paragraph) {
    String id = setting(paragraph, "numId");
    Element list = lists.get(id);
    int level = level(setting(paragraph, "ilvl"));
    Optional<Element> shape = list == null ? Optional.empty() : shape(list, level);
    if (list == null || shape.isEmpty()) {
      return "";
    }
    String counted = Xml.value(list, "abstractNumId");
    int[] counter = counters.computeIfAbsent(counted, unused -> new int[LEVELS]);
    count(counter, list, level);
    return written(list, shape.get(), counter);
  }

  /** How the list of a paragraph sets it: its indents; nothing where it is in no list. */
  Optional<Element> properties(Element paragraph) {
    return Optional.ofNullable(lists.get(setting(paragraph, "numId")))
        .flatMap(list -> shape(list, level(setting(paragraph, "ilvl"))))
        .flatMap(shape -> Xml.at(shape, "pPr"));
  }

  private String setting(Element paragraph, String name) {
    String own = Xml.value(paragraph, "pPr", "numPr", name);
    boolean inList = Xml.at(paragraph, "pPr", "numPr").isPresent();
    return inList || !own.isEmpty()
        ? own
        : styles.ofParagraphStyle(paragraph, style -> Xml.value(style, "pPr", "numPr", name));
  }

  private static int level(String text) {
    return text.matches("[0-8]") ? Integer.parseInt(text) : 0;
  }

  private Optional<Element> shape(Element list, int level) {
    Optional<Element> own =
        Xml.children(list, "lvlOverride").stream()
            .flatMap(change -> Xml.children(change, "lvl").stream())
            .filter(shape -> level(Xml.attribute(shape, "ilvl")) == level)
            .findFirst();
    Element shared = abstracts.get(Xml.value(list, "abstractNumId"));
    return own.isPresent() || shared == null
        ? own
        : Xml.children(shared, "lvl").stream()
            .filter(shape -> level(Xml.attribute(shape, "ilvl")) == level)
            .findFirst();
  }

  private void count(int[] counter, Element list, int level) {
    for (int above = 0; above <= level; above++) {
      if (counter[above] == 0) {
        counter[above] = start(list, above) - (above == level ? 1 : 0);
      }
    }
    counter[level]++;
    for (int below = level + 1; below < LEVELS; below++) {
      counter[below] = 0;
    }
  }

  private int start(Element list, int level) {
    String start = shape(list, level).map(shape -> Xml.value(shape, "start")).orElse("");
    return start.matches("\\d{1,4}") ? Integer.parseInt(start) : 1;
  }

  private String written(Element list, Element shape, int[] counter) {
    String text = Xml.value(shape, "lvlText");
    if (Xml.value(shape, "numFmt").equals("bullet")) {
      return text.matches("[-+*]") ? text : "-";
    }
    StringBuilder written = new StringBuilder();
    Matcher slot = SLOT.matcher(text);
    while (slot.find()) {
      int level = Integer.parseInt(slot.group(1)) - 1;
      String format = shape(list, level).map(part -> Xml.value(part, "numFmt")).orElse("");
      slot.appendReplacement(written, Matcher.quoteReplacement(number(counter[level], format)));
    }
    return slot.appendTail(written).toString();
  }

  private static String number(int value, String format) {
    return switch (format) {
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(value).toUpperCase(Locale.ROOT);
      case "lowerLetter" -> letter(value);
      case "decimalZero" -> "%02d".formatted(value);
      case "none" -> "";
      default -> String.valueOf(value);
    };
  }

  private static String letter(int value) {
    return String.valueOf((char) ('a' + Math.floorMod(value - 1, 26)));
  }

  private static String roman(int value) {
    return Roman.written(value);
  }
}
