package vn.tdkt.plans.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.tdkt.kernel.Words;

/**
 * What in a text that comes from another year may have to change (REQ-46): years, ordinals, numbers
 * of documents. Only shows: a person decides.
 */
public record CopiedText(String text) {
  private static final Pattern SUSPECT =
      Pattern.compile(
          "(?<ordinal>(?:lần thứ|lần|khóa|khoá|nhiệm kỳ|kỷ niệm)\\s+(?:\\d+|[IVXLC]+)\\b)"
              + "|(?<document>\\b\\d+(?:/\\d{4})?[-/](?:[A-ZĐ]+[-/]?)+[A-Za-zĐ]*)"
              + "|(?<year>\\b(?:19|20)\\d{2}(?:\\s*[-–]\\s*(?:19|20)\\d{2})?\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  /** Why a place is shown. */
  public enum Kind {
    YEAR,
    ORDINAL,
    DOCUMENT;

    /** As people read it. */
    public String words() {
      return Words.of("plans").say("copied." + name());
    }
  }

  /** One place, with the words that stand there. */
  public record Mark(Kind kind, String words, int from, int until) {}

  public List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    Matcher place = SUSPECT.matcher(text);
    while (place.find()) {
      marks.add(new Mark(kind(place), place.group(), place.start(), place.end()));
    }
    return marks;
  }

  private static Kind kind(Matcher place) {
    if (place.group("ordinal") != null) {
      return Kind.ORDINAL;
    }
    return place.group("document") != null ? Kind.DOCUMENT : Kind.YEAR;
  }
}
