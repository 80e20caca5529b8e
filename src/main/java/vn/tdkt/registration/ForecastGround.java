package vn.tdkt.registration;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.honours.Title;

/**
 * On what an estimate of titles rests.
 *
 * @param year the one before, of which {@code past} tells; empty where there was none
 * @param past what was conferred then beside what was registered
 * @param planned what the plan of this year says, by title
 */
record ForecastGround(
    List<Entrant> entrants,
    String year,
    List<Compared> past,
    Map<String, TitleForecast.Planned> planned) {

  /** One for persons and one for collectives, as far as there is something to say. */
  List<TitleForecast.Line> lines(List<Title> titles) {
    return titles.stream()
        .flatMap(title -> Stream.of(false, true).map(collective -> line(title, collective)))
        .filter(line -> line.registered() > 0 || line.past() != null || line.planned() != null)
        .toList();
  }

  private TitleForecast.Line line(Title title, boolean collective) {
    long registered =
        entrants.stream()
            .filter(one -> one.collective() == collective && one.strivesFor(title.code()))
            .count();
    boolean mainly = collective ? !title.person() : title.person();
    return new TitleForecast.Line(
        title,
        collective,
        (int) registered,
        past(title, collective),
        mainly ? planned.get(title.code()) : null,
        null,
        "");
  }

  private TitleForecast.@Nullable Past past(Title title, boolean collective) {
    Map<Compared.Verdict, Long> counts =
        past.stream()
            .filter(one -> one.title().equals(title.code()) && one.collective() == collective)
            .collect(groupingBy(Compared::verdict, counting()));
    long open = counts.getOrDefault(Compared.Verdict.OPEN, 0L);
    long agreed = counts.getOrDefault(Compared.Verdict.AGREED, 0L);
    long all = counts.values().stream().mapToLong(Long::longValue).sum() - open;
    return counts.isEmpty()
        ? null
        : new TitleForecast.Past(year, (int) (open + agreed), (int) agreed, (int) all);
  }
}
