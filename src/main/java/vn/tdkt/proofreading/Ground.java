package vn.tdkt.proofreading;

import java.util.stream.Stream;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Column.Kind;
import vn.tdkt.reading.Figure;
import vn.tdkt.reading.Line;

/**
 * What a finding rests on. Where something of that was read uncertainly, a person is asked to look
 * at the paper, and nobody is told of an error.
 */
final class Ground {
  private static final Words WORDS = Words.of("proofreading");

  private Ground() {}

  /** The finding as it is, or as a question. */
  static Finding of(Finding finding, Stream<Certainty> grounds) {
    return finding.severity() == Finding.Severity.ERROR && grounds.anyMatch(Certainty::isDoubtful)
        ? finding.asked(WORDS.say("fix.doubtful", String.valueOf(finding.fix())))
        : finding;
  }

  /** A line's number, by which it has its place among the others, and its figures of some kinds. */
  static Stream<Certainty> of(Line line, Kind... kinds) {
    return Stream.concat(
        line.row().cells().stream().limit(1).map(cell -> cell.certainty()),
        Stream.of(kinds).flatMap(kind -> line.figure(kind).stream()).map(Ground::of));
  }

  static Certainty of(Figure figure) {
    return figure.cell().certainty();
  }
}
