package vn.tdkt.proofreading;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Place;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.RomanStrokes;

/**
 * A sentence below the table such as "Chỉ tiêu 9, phần I thưởng 6 điểm"; accents suffer in scans,
 * so they are not looked at, and what is left of "thưởng", "trừ" and a Roman number suffices.
 *
 * @param reference of the line that it explains, "I.9"
 * @param points positive, also of a deduction
 */
record Explanation(
    String reference, boolean isBonus, Score points, Place place, Certainty certainty) {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:chi tieu|tieu chi)\\s+(\\d+)\\s*,?\\s*phan\\s+((?i:"
              + RomanStrokes.STROKE
              + ")+)\\s*,?\\s*(th\\S{1,4}ng|cong|tr\\S{1,3})\\s+(\\d[\\d.,]*)\\s*[dp]iem");

  /** A group of which the number was misread may be another one. */
  private static final Certainty MISREAD = new Certainty.Guessed(50);

  private static final Pattern SURE = Pattern.compile("[ivx]+");

  static List<Explanation> in(ReadDocument document) {
    return document.paragraphs().flatMap(Explanation::in).toList();
  }

  private static Stream<Explanation> in(Paragraph paragraph) {
    return SENTENCE
        .matcher(Texts.folded(paragraph.text()))
        .results()
        .flatMap(found -> number(found.group(4)).map(points -> of(found, points, paragraph)));
  }

  private static Explanation of(MatchResult found, Score points, Paragraph paragraph) {
    String group = found.group(2);
    return new Explanation(
        RomanStrokes.meant(group) + "." + found.group(1),
        !found.group(3).startsWith("tr"),
        points,
        paragraph.place(),
        SURE.matcher(group).matches() ? paragraph.certainty() : MISREAD);
  }

  /** The number as a person means it; nothing where it has two readings. */
  static Stream<Score> number(String printed) {
    Matcher end = Pattern.compile("[.,]+$").matcher(printed);
    return VietnameseNumber.read(end.replaceAll(""), null)
            instanceof VietnameseNumber.Reading.Understood(Score value, boolean unused)
        ? Stream.of(value)
        : Stream.empty();
  }
}
