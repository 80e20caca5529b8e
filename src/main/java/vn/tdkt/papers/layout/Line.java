package vn.tdkt.papers.layout;

import java.util.List;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Run;

/**
 * A paragraph ready to be set.
 *
 * @param rule length in millimetres of the line drawn below, 0 for none
 */
public record Line(Style style, Align align, List<Run> runs, int rule) {
  public Line {
    runs = List.copyOf(runs);
  }

  static Line of(Style style, String text) {
    return new Line(style, style.align(), List.of(Run.of(text)), 0);
  }

  Line aligned(Align how) {
    return new Line(style, how, runs, rule);
  }

  Line ruled(int millimetres) {
    return new Line(style, align, runs, millimetres);
  }

  public boolean bold(Run run) {
    return run.bold() || style.face().bold();
  }

  public boolean italic(Run run) {
    return run.italic() || style.face().italic();
  }

  public String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }
}
