package vn.tdkt.proofreading;

import java.util.List;
import java.util.Locale;
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

/**
 * A sentence below the table such as "Chỉ tiêu 9, phần I thưởng 6 điểm"; accents suffer in scans,
 * so they are not looked at.
 *
 * @param reference of the line that it explains, "I.9"
 * @param points positive, also of a deduction
 */
record Explanation(
    String reference, boolean isBonus, Score points, Place place, Certainty certainty) {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:chi tieu|tieu chi)\\s+(\\d+)\\s*,?\\s*phan\\s+([ivx]+)\\s*,?\\s*"
              + "(thuong|cong|tru)\\s+(\\d[\\d.,]*)\\s*diem");

  static List<Explanation> in(ReadDocument document) {
    return document.paragraphs().flatMap(Explanation::in).toList();
  }

  private static Stream<Explanation> in(Paragraph paragraph) {
    return SENTENCE
        .matcher(Texts.folded(paragraph.text()))
        .results()
        .flatMap(
            found -> {
              String reference = found.group(2).toUpperCase(Locale.ROOT) + "." + found.group(1);
              boolean bonus = !found.group(3).equals("tru");
              return number(found.group(4))
                  .map(
                      points ->
                          new Explanation(
                              reference, bonus, points, paragraph.place(), paragraph.certainty()));
            });
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
