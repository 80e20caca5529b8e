package vn.tdkt.reading.excel;

import java.util.List;
import java.util.Optional;
import vn.tdkt.reading.text.ReadText;
import vn.tdkt.reading.text.Run;

/**
 * What a cell shows.
 *
 * @param remark what a person should know of it, a key below {@code remark.}
 */
record Shown(ReadText text, boolean isNumber, Optional<String> remark) {
  static final Shown NOTHING = new Shown(ReadText.EMPTY, false, Optional.empty());

  /** A formula that no program has worked out yet. */
  static final Shown UNCOMPUTED = NOTHING.remarked("formulas-without-result");

  static Shown text(List<Run> runs) {
    return new Shown(ReadText.of(runs), false, Optional.empty());
  }

  static Shown text(String text, Look look) {
    return text(List.of(new Run(text, look.font())));
  }

  static Shown number(String text) {
    return new Shown(ReadText.of(List.of(Run.of(text))), true, Optional.empty());
  }

  Shown remarked(String kind) {
    return new Shown(text, isNumber, Optional.of(kind));
  }
}
