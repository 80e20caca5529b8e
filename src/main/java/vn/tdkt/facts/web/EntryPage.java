package vn.tdkt.facts.web;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Typed;

/**
 * A whole with its parts in one month, as a form.
 *
 * @param refusal why nothing was written, or null
 */
public record EntryPage(YearMonth month, List<EntryRow> rows, @Nullable String refusal) {
  public EntryPage {
    rows = List.copyOf(rows);
  }

  EntryPage typed(Typed typed) {
    return new EntryPage(month, rows.stream().map(row -> row.typed(typed)).toList(), null);
  }

  EntryPage refused(String why) {
    return new EntryPage(month, rows, why);
  }

  boolean wrong() {
    return rows.stream().anyMatch(row -> row.fault() != null);
  }

  List<Noted> notes() {
    return rows.stream().filter(EntryRow::says).map(row -> row.noted(Span.of(month))).toList();
  }

  public String words() {
    return Words.of("facts").say("month", month.getMonthValue(), String.valueOf(month.getYear()));
  }
}
