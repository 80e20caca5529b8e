package vn.tdkt.facts.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;

/**
 * What records come to, month by month.
 *
 * @param counted a month without records may be missing
 * @param silenceIsZero whether such a month counts 0, or is not known
 */
public record Recount(Map<YearMonth, Score> counted, boolean silenceIsZero) {
  public Recount {
    counted = Map.copyOf(counted);
  }

  /**
   * What has to be written so that the figure says the same: nothing of a month that does already.
   *
   * @param months that were counted
   * @param standing what the figure says of them now
   * @param note of what is written
   */
  public List<Noted> differences(
      UUID figure, List<YearMonth> months, List<Fact> standing, String note) {
    return months.stream()
        .map(month -> difference(figure, month, standing, note))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Noted> difference(
      UUID figure, YearMonth month, List<Fact> standing, String note) {
    Span span = Span.of(month);
    Optional<Fact> before = standing.stream().filter(f -> f.span().equals(span)).findFirst();
    Amount amount = amount(month);
    return Objects.equals(before.map(Fact::amount).orElse(null), amount)
        ? Optional.empty()
        : Optional.of(new Noted(figure, span, amount, note, before.map(Fact::version).orElse(0L)));
  }

  private @Nullable Amount amount(YearMonth month) {
    Score value = counted.get(month);
    if (value == null) {
      return silenceIsZero ? Amount.of(Score.ZERO) : null;
    }
    return Amount.of(value);
  }
}
