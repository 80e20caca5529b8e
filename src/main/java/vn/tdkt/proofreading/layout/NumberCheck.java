package vn.tdkt.proofreading.layout;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.PaperNumber;
import vn.tdkt.reading.SetParagraph;

/**
 * Number and symbol, and what a letter is about (points 8, 9 and 13). Before issue the number is a
 * gap, which is no fault.
 */
final class NumberCheck implements LayoutCheck {
  private static final Pattern LABEL = Pattern.compile("(?iU)^số\\s*[:.]?\\s*");
  private static final Pattern RIGHTLY_LABELLED = Pattern.compile("(?U)^Số:.*");
  private static final Pattern ONE_DIGIT = Pattern.compile("[1-9]");
  private static final String WRITTEN_BY_HABIT = "CV";

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    Optional<SetParagraph> number = paper.first(Part.NUMBER);
    return Stream.concat(
        number.map(found -> of(paper, found)).orElseGet(Stream::empty), subject(paper));
  }

  /** What stands behind "Số:". */
  static String behindLabel(String line) {
    return LABEL.matcher(line).replaceFirst("");
  }

  private static Stream<Finding> of(PaperFacts paper, SetParagraph line) {
    String where = line.place().words();
    String printed = behindLabel(line.text());
    boolean labelled = RIGHTLY_LABELLED.matcher(line.text()).matches();
    Stream<Finding> label =
        labelled ? Stream.empty() : Stream.of(LayoutFlaw.NUMBER_WORDS.at(where, line.text()));
    Stream<Finding> symbol =
        switch (PaperNumber.read(printed)) {
          case PaperNumber.OfKind(String number, PaperKind kind, String body) ->
              Stream.concat(zero(where, number), kind(paper, where, kind));
          case PaperNumber.OfLetter(String number, String body, String unit) ->
              Stream.concat(zero(where, number), letter(paper, where, printed, body));
          case PaperNumber.Irregular irregular ->
              Stream.of(LayoutFlaw.NUMBER_FORM.at(where, printed));
          case PaperNumber.OfLaw law -> Stream.empty();
          case PaperNumber.OfParty party -> Stream.empty();
        };
    return Stream.concat(label, symbol);
  }

  private static Stream<Finding> zero(String where, String number) {
    return ONE_DIGIT.matcher(number).matches()
        ? Stream.of(LayoutFlaw.NUMBER_ZERO.at(where, number))
        : Stream.empty();
  }

  /** The symbol names the kind that the title names; a letter has none. */
  private static Stream<Finding> kind(PaperFacts paper, String where, PaperKind kind) {
    if (paper.isLetter()) {
      return Stream.of(LayoutFlaw.LETTER_NUMBER.at(where, kind.abbreviation()));
    }
    return paper.kind() == null || paper.kind() == kind
        ? Stream.empty()
        : Stream.of(LayoutFlaw.NUMBER_KIND.at(where, kind.abbreviation(), paper.kind().label()));
  }

  private static Stream<Finding> letter(
      PaperFacts paper, String where, String printed, String body) {
    if (body.equals(WRITTEN_BY_HABIT)) {
      return Stream.of(LayoutFlaw.LETTER_NUMBER.at(where, body));
    }
    return paper.kind() == null
        ? Stream.empty()
        : Stream.of(LayoutFlaw.NUMBER_FORM.at(where, printed));
  }

  private static Stream<Finding> subject(PaperFacts paper) {
    return paper.isLetter() && paper.all(Part.SUBJECT).isEmpty()
        ? Stream.of(LayoutFlaw.SUBJECT_MISSING.at(""))
        : Stream.empty();
  }
}
