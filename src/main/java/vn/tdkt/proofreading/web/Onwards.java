package vn.tdkt.proofreading.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.TableStep;
import vn.tdkt.pages.TableTaker;
import vn.tdkt.pages.Viewer;
import vn.tdkt.reading.Column;
import vn.tdkt.reading.ReadDocument;
import vn.tdkt.reading.Reading;
import vn.tdkt.reading.ScoreTable;
import vn.tdkt.reading.ScoreTables;

/** Finds the next step for a proofread table and the one who looks at it. */
@Component
class Onwards {
  private static final Words WORDS = Words.of("proofreading");

  /** What a form of the browser carries without a file; a block's table is a tenth of it. */
  private static final int LONGEST = 150_000;

  private final ObjectProvider<TableTaker> takers;

  Onwards(ObjectProvider<TableTaker> takers) {
    this.takers = takers;
  }

  /**
   * @param viewer null before sign-in
   */
  Onward of(ReadDocument document, @Nullable Viewer viewer) {
    List<ScoreTable> tables = ScoreTables.in(document);
    if (tables.isEmpty()) {
      return Onward.NOTHING;
    }
    if (viewer == null) {
      return Onward.hint(WORDS.say("web.onward.guest"), true);
    }
    List<TableStep> steps =
        takers
            .orderedStream()
            .map(taker -> taker.step(isFilled(tables), viewer.access()))
            .flatMap(Optional::stream)
            .toList();
    return steps.isEmpty() ? Onward.NOTHING : carried(document, steps);
  }

  private static Onward carried(ReadDocument document, List<TableStep> steps) {
    return switch (Reading.text(document)) {
      case Outcome.Done<String>(String text) ->
          text.length() > LONGEST
              ? Onward.hint(WORDS.say("web.onward.long"), false)
              : new Onward(text, steps, null, false);
      case Outcome.Refused<String>(var refusal) -> Onward.hint(refusal.text(), false);
    };
  }

  private static boolean isFilled(List<ScoreTable> tables) {
    return tables.stream()
        .flatMap(ScoreTable::all)
        .anyMatch(line -> line.value(Column.Kind.SELF) != null);
  }
}
