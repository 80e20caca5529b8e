package vn.tdkt.plans.web;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Counted;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Typed;
import vn.tdkt.plans.Board;
import vn.tdkt.plans.Plan;

/**
 * The note of a month as a page.
 *
 * @param lines one for each indicator, though several targets may count it
 * @param refusal why nothing was written, or null
 */
public record NotePage(
    Page page, Plan plan, NoteMonth month, List<NoteLine> lines, @Nullable String refusal) {
  static NotePage of(
      Page page,
      Plan plan,
      NoteMonth month,
      List<Board.Line> board,
      List<Board.Beyond> beyond,
      Map<UUID, List<FactPaper>> papers,
      Map<UUID, Counted> counted) {
    Span span = month.span();
    Map<UUID, NoteLine> lines =
        Stream.concat(
                board.stream().map(line -> NoteLine.of(line, span, papers, counted)),
                beyond.stream().map(line -> NoteLine.of(line, span, papers, counted)))
            .collect(
                toMap(NoteLine::id, line -> line, (first, again) -> first, LinkedHashMap::new));
    return new NotePage(page, plan, month, List.copyOf(lines.values()), null);
  }

  NotePage typed(Typed typed) {
    return with(line -> line.typed(typed), null);
  }

  NotePage refused(String why) {
    return with(Function.identity(), why);
  }

  private NotePage with(Function<NoteLine, NoteLine> change, @Nullable String why) {
    return new NotePage(page, plan, month, lines.stream().map(change).toList(), why);
  }

  /** The first line that cannot be read, or null: the page goes there. */
  public @Nullable NoteLine firstWrong() {
    return lines.stream().filter(line -> line.fault() != null).findFirst().orElse(null);
  }

  List<Noted> notes() {
    return lines.stream().filter(NoteLine::says).map(line -> line.noted(month.span())).toList();
  }

  /** Whether the sentence of this line's target stands above it already. */
  public boolean followsOn(int index) {
    return index > 0 && lines.get(index).target().equals(lines.get(index - 1).target());
  }
}
