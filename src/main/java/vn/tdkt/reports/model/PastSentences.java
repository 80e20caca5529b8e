package vn.tdkt.reports.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;

/**
 * Chooses sentences of earlier reports that may serve again. Years are moved on to the new report,
 * and figures stay references, so that they show the new ones. Left out is what belongs to its time
 * or to a person: other numbers, thus numbers of documents and editions too, names, breaches.
 *
 * @param names of the figures of the unit
 * @param year the label of the new report's year
 */
public record PastSentences(Names names, String year) {
  private static final Words WORDS = Words.of("reports");
  private static final int MOST = 30;

  /** What is shorter is a heading. */
  private static final int SHORTEST = 20;

  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.;!?])\\s+|\\R");
  private static final Pattern REFERENCE = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");
  private static final Pattern PERSON =
      Pattern.compile(
          "(?<!\\p{L})(?iu:"
              + WORDS.say("past.titles")
              + ")\\s+\\p{Lu}"
              + "|(?<!\\p{L})(?:"
              + WORDS.say("past.families")
              + ")(?:\\s+\\p{Lu}\\p{Ll}+){1,3}");
  private static final Pattern NO_PERSON = Pattern.compile(WORDS.say("past.no-person"));
  private static final Pattern BREACH = Pattern.compile(WORDS.say("past.breaches"));

  /**
   * The latest first, each once.
   *
   * @param written already in the section
   */
  public List<PastSentence> in(List<PastText> past, String written) {
    Map<String, PastSentence> chosen = new LinkedHashMap<>();
    past.stream()
        .flatMap(this::sentences)
        .filter(sentence -> !written.contains(sentence.text()))
        .forEach(sentence -> chosen.putIfAbsent(Texts.folded(sentence.text()), sentence));
    return chosen.values().stream().limit(MOST).toList();
  }

  private Stream<PastSentence> sentences(PastText past) {
    return SENTENCE_END
        .splitAsStream(names.typed(past.text()))
        .map(String::strip)
        .filter(text -> text.length() >= SHORTEST)
        .map(text -> movedOn(text, past.year()))
        .filter(this::mayServe)
        .map(text -> new PastSentence(text, past.report()));
  }

  /** The year of the old report becomes that of the new one, and so does the year behind it. */
  private String movedOn(String text, String from) {
    if (!YEAR.matcher(from).matches() || !YEAR.matcher(year).matches()) {
      return text;
    }
    int ahead = Integer.parseInt(year) - Integer.parseInt(from);
    return YEAR.matcher(text)
        .replaceAll(found -> isOf(found, from) ? later(found, ahead) : found.group());
  }

  private static boolean isOf(MatchResult found, String from) {
    int behind = Integer.parseInt(found.group()) - Integer.parseInt(from);
    return behind == 0 || behind == 1;
  }

  private static String later(MatchResult found, int ahead) {
    return String.valueOf(Integer.parseInt(found.group()) + ahead);
  }

  private boolean mayServe(String text) {
    String words = REFERENCE.matcher(text).replaceAll("");
    return !ofItsTime(words)
        && !PERSON.matcher(NO_PERSON.matcher(words).replaceAll("")).find()
        && !BREACH.matcher(Texts.nfc(text).toLowerCase(Locale.ROOT)).find()
        && !hasUnknown(text);
  }

  /** Whether a number stands in it that is not the year of the new report or the one behind it. */
  private boolean ofItsTime(String words) {
    String next = YEAR.matcher(year).matches() ? "|" + (Integer.parseInt(year) + 1) : "";
    return words
        .replaceAll("(?<!\\d)(?:" + Pattern.quote(year) + next + ")(?!\\d)", "")
        .chars()
        .anyMatch(Character::isDigit);
  }

  /** A figure that is no longer counted has no name. */
  private static boolean hasUnknown(String text) {
    return REFERENCE
        .matcher(text)
        .results()
        .flatMap(found -> Arrays.stream(found.group().replaceAll("[{}]", "").split(":")))
        .anyMatch(PastSentences::isIdentifier);
  }

  private static boolean isIdentifier(String name) {
    try {
      return UUID.fromString(name.strip()).version() > 0;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }
}
