package vn.tdkt.proofreading.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.SetParagraph;

/** Sizes, faces, capitals and places of all parts; of each part the first that is otherwise. */
final class FormCheck implements LayoutCheck {
  private static final Words WORDS = Words.of("proofreading");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return Arrays.stream(Part.values()).flatMap(part -> of(part, paper.all(part)).stream());
  }

  private static Optional<Finding> of(Part part, List<SetParagraph> lines) {
    return lines.stream()
        .filter(line -> !part.form().deviations(line).isEmpty())
        .findFirst()
        .map(line -> finding(part, line));
  }

  private static Finding finding(Part part, SetParagraph line) {
    String what = String.join(", ", part.form().deviations(line));
    return Finding.note(
            part.code(), line.place().words(), WORDS.say("form.finding", part.label(), what))
        .withFix(WORDS.say("form.fix", part.form().words()));
  }
}
