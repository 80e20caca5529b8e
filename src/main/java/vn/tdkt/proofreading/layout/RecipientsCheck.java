package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.SetParagraph;

/** To whom a paper goes, at its top and at its end (point 19). */
final class RecipientsCheck implements LayoutCheck {
  private static final Pattern ARCHIVE = Pattern.compile("(?iU).*lưu\\s*:.*");

  @Override
  public Stream<Finding> findings(PaperFacts paper) {
    return Stream.concat(addressed(paper), recipients(paper));
  }

  private static Stream<Finding> addressed(PaperFacts paper) {
    boolean asks = paper.kind() == PaperKind.SUBMISSION || paper.isLetter();
    Optional<SetParagraph> line = paper.first(Part.ADDRESSED);
    boolean right = line.filter(l -> l.text().matches("(?U)Kính gửi ?:.*")).isPresent();
    return right || (line.isEmpty() && !asks)
        ? Stream.empty()
        : Stream.of(LayoutFlaw.ADDRESSED_MISSING.at(line.map(l -> l.place().words()).orElse("")));
  }

  private static Stream<Finding> recipients(PaperFacts paper) {
    Optional<SetParagraph> label = paper.first(Part.RECIPIENTS);
    if (label.isEmpty()) {
      return paper.kind() == PaperKind.MINUTES
          ? Stream.empty()
          : Stream.of(LayoutFlaw.RECIPIENTS_MISSING.at(""));
    }
    List<SetParagraph> lines = paper.all(Part.RECIPIENT);
    boolean kept = lines.stream().anyMatch(line -> ARCHIVE.matcher(line.text()).matches());
    Stream<Finding> archive =
        kept
            ? Stream.empty()
            : Stream.of(LayoutFlaw.ARCHIVE_MISSING.at(label.get().place().words()));
    return Stream.concat(lines(lines), archive);
  }

  /** A long recipient may go over several lines of its own. */
  private static Stream<Finding> lines(List<SetParagraph> lines) {
    return IntStream.range(0, lines.size())
        .filter(i -> !isRight(lines.get(i).text(), i, lines))
        .limit(1)
        .mapToObj(
            i -> LayoutFlaw.RECIPIENT_LINE.at(lines.get(i).place().words(), lines.get(i).text()));
  }

  private static boolean isRight(String line, int index, List<SetParagraph> lines) {
    boolean last = index == lines.size() - 1;
    boolean goesOn = !last && !lines.get(index + 1).text().startsWith("-");
    boolean begins = line.startsWith("-") || (index > 0 && !endsRightly(lines, index - 1));
    return begins && (goesOn || line.endsWith(last ? "." : ";"));
  }

  private static boolean endsRightly(List<SetParagraph> lines, int index) {
    return lines.get(index).text().endsWith(";");
  }
}
