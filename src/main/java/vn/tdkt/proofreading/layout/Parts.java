package vn.tdkt.proofreading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.tdkt.reading.Rule;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.SetRun;

/** Collects the parts while they are found, and the lines below them. */
final class Parts {
  /** A line is anchored in its text or soon below. */
  private static final int RULE_WITHIN = 3;

  private final List<SetParagraph> paragraphs;
  private final Map<Part, List<SetParagraph>> found = new EnumMap<>(Part.class);
  private final Map<Part, Integer> last = new EnumMap<>(Part.class);
  private boolean countryAtRight = true;
  private boolean titledOtherwise;

  Parts(List<SetParagraph> paragraphs) {
    this.paragraphs = paragraphs;
  }

  /**
   * @param index of the paragraph that the line belongs to
   */
  void add(Part part, SetParagraph line, int index) {
    if (!line.isBlank()) {
      found.computeIfAbsent(part, unused -> new ArrayList<>()).add(line);
      last.put(part, index);
    }
  }

  boolean has(Part part) {
    return found.containsKey(part);
  }

  void countryAtRight(boolean is) {
    countryAtRight = is;
  }

  boolean countryAtRight() {
    return countryAtRight;
  }

  /** It has a title that names no kind of the decree. */
  void titledOtherwise() {
    titledOtherwise = true;
  }

  /** An official letter has no title, but says whom it is addressed to or what it is about. */
  boolean areOfLetter() {
    boolean titled = titledOtherwise || has(Part.TITLE);
    return !titled && (has(Part.ADDRESSED) || has(Part.SUBJECT));
  }

  Map<Part, List<SetParagraph>> found() {
    return found;
  }

  /** The lines below those parts that are to have one. */
  Map<Part, Rule> rules() {
    Map<Part, Rule> rules = new EnumMap<>(Part.class);
    for (Part part : List.of(Part.MOTTO, Part.ISSUER, Part.ABOUT)) {
      Integer index = last.get(part);
      if (index != null) {
        rule(index).ifPresent(rule -> rules.put(part, rule));
      }
    }
    return rules;
  }

  private Optional<Rule> rule(int index) {
    SetParagraph text = paragraphs.get(index);
    Optional<Rule> below =
        IntStream.range(index, paragraphs.size())
            .mapToObj(paragraphs::get)
            .filter(paragraph -> isBelow(text, paragraph))
            .limit(RULE_WITHIN)
            .flatMap(paragraph -> drawn(paragraph).stream())
            .map(rule -> isShared(index) ? new Rule(rule.kind(), null) : rule)
            .findFirst();
    boolean underlined = below.isEmpty() && text.all(SetRun::underlined);
    return underlined ? Optional.of(new Rule(Rule.Kind.UNDERLINE, null)) : below;
  }

  /** Where tabs put both halves of a head into one paragraph, nobody knows whose line it is. */
  private boolean isShared(int index) {
    return paragraphs.get(index).beside().size() > 1;
  }

  /** In the same column, be it in another row. */
  private static boolean isBelow(SetParagraph text, SetParagraph paragraph) {
    return Objects.equals(text.place().table(), paragraph.place().table())
        && Objects.equals(text.place().column(), paragraph.place().column());
  }

  private static Optional<Rule> drawn(SetParagraph paragraph) {
    return Sighting.isRowOfCharacters(paragraph.text())
        ? Optional.of(new Rule(Rule.Kind.CHARACTERS, null))
        : Optional.ofNullable(paragraph.rule());
  }
}
