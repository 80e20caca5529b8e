package vn.tdkt.usage;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.audit.Activity;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.FigureYear;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.usage.model.UsageRules;

/** Month by month: what stands on record, and when the figures of the month were first noted. */
@Service
class UsageMonths {
  private final Activity activity;
  private final Indicators indicators;
  private final Facts facts;

  UsageMonths(Activity activity, Indicators indicators, Facts facts) {
    this.activity = activity;
    this.indicators = indicators;
    this.facts = facts;
  }

  /** In as many statements for twelve months as for one. */
  @Transactional(readOnly = true)
  public List<UsageMonth> of(UnitView unit, Span year, WorkingDays days) {
    Map<YearMonth, Activity.Month> acts =
        activity.months(unit.id().value(), start(year.from()), start(year.until())).stream()
            .collect(toMap(Activity.Month::month, Function.identity()));
    List<UUID> counted = indicators.of(unit.id().value()).stream().map(Indicator::id).toList();
    List<Fact> all = facts.of(counted, year).values().stream().flatMap(Collection::stream).toList();
    Map<UUID, List<FactVersion>> histories = facts.histories(all);
    return FigureYear.months(year).stream()
        .map(month -> month(month, acts.get(month), all, histories, days))
        .toList();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(VietnamTime.ZONE).toInstant();
  }

  private static UsageMonth month(
      YearMonth month,
      Activity.@Nullable Month acts,
      List<Fact> all,
      Map<UUID, List<FactVersion>> histories,
      WorkingDays days) {
    List<Fact> here = all.stream().filter(fact -> fact.span().equals(Span.of(month))).toList();
    LocalDate noted =
        here.stream()
            .map(fact -> histories.getOrDefault(fact.id(), List.of()))
            .filter(history -> !history.isEmpty())
            .map(history -> history.getLast().at().atZone(VietnamTime.ZONE).toLocalDate())
            .min(LocalDate::compareTo)
            .orElse(null);
    return new UsageMonth(
        month,
        acts == null ? 0 : acts.acts(),
        acts == null ? 0 : acts.days(),
        here.size(),
        noted,
        days.plus(month.atEndOfMonth(), UsageRules.SOON));
  }
}
