package vn.tdkt.facts.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.Family;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Money;
import vn.tdkt.facts.PapersOf;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Words;

/**
 * What a month says of a figure and its parts.
 *
 * @param fact null where nothing was noted of the figure itself
 * @param papers that prove it; null where nothing was noted
 * @param parts in words, such as "giải A (theo hạng giải): 4 công trình"
 */
public record FigureMonth(
    YearMonth month,
    @Nullable Fact fact,
    @Nullable PapersOf papers,
    String value,
    List<String> parts) {
  private static final Words WORDS = Words.of("facts");

  /** The months up to the present, and later ones of which something was noted. */
  static List<FigureMonth> all(
      Family family,
      Map<UUID, List<Fact>> noted,
      Map<UUID, List<FactPaper>> papers,
      List<YearMonth> months,
      LocalDate today) {
    return months.stream()
        .map(month -> of(month, family, noted, papers))
        .filter(
            one ->
                !one.month().isAfter(YearMonth.from(today))
                    || one.fact() != null
                    || !one.parts().isEmpty())
        .toList();
  }

  private static FigureMonth of(
      YearMonth month,
      Family family,
      Map<UUID, List<Fact>> noted,
      Map<UUID, List<FactPaper>> papers) {
    Indicator whole = family.whole();
    Fact fact = in(month, whole, noted);
    return new FigureMonth(
        month,
        fact,
        fact == null ? null : PapersOf.of(fact, papers.getOrDefault(fact.id(), List.of())),
        fact == null ? "" : words(fact, whole),
        family.all().stream()
            .skip(1)
            .map(part -> part(part, in(month, part, noted)))
            .filter(Objects::nonNull)
            .toList());
  }

  private static @Nullable Fact in(YearMonth month, Indicator one, Map<UUID, List<Fact>> noted) {
    return noted.getOrDefault(one.id(), List.of()).stream()
        .filter(fact -> fact.span().equals(Span.of(month)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String part(Indicator part, @Nullable Fact fact) {
    return fact == null ? null : WORDS.say("part.value", EntryRow.named(part), words(fact, part));
  }

  static String words(Fact fact, Indicator of) {
    String millions = Money.is(of.measure()) ? Money.inMillions(fact.amount().value()) : "";
    String exact = fact.amount().words(of.measure());
    return millions.isEmpty() ? exact : WORDS.say("money.beside", exact, millions);
  }

  public String words() {
    return WORDS.say("month", month.getMonthValue(), String.valueOf(month.getYear()));
  }
}
