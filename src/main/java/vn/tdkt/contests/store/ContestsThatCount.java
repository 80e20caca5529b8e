package vn.tdkt.contests.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.contests.ContestCount;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.CountsRecords;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;

/** Tells figures what published editions come to. */
@Repository
class ContestsThatCount implements CountsRecords {
  /** Published editions of a unit with the day of their results. */
  private static final String PUBLISHED =
      """
      with published as (
        select e.id, e.works, e.ends, p.id as publication,
               coalesce(p.decided_on,
                        least((p.published_at at time zone :zone)::date,
                              make_date(e.year + s.lasts - 1, 12, 31))) as results
          from contests.series s
          join contests.edition e on e.series = s.id and e.state = 'PUBLISHED'
          join contests.publication p on p.edition = e.id and p.superseded is null
         where s.unit = :unit
      ), counted as (
      """;

  private static final String BY_MONTH =
      """
      )
      select date_trunc('month', day)::date as month, sum(number) as value
        from counted where day >= :from and day < :until group by 1
      """;

  private static final String EDITIONS = "select results as day, 1 as number from published";

  private static final String PRIZES =
      """
      select p.results as day, z.number
        from published p join contests.published_prize z on z.publication = p.publication
       where not z.national
      """;

  private static final String WORKS =
      """
      select coalesce(p.ends, p.results) as day,
             coalesce(p.works,
                      (select sum(coalesce(f.works,
                                           (select count(*) from contests.work w
                                             where w.field = f.id and w.voided is null)))
                         from contests.field f where f.edition = p.id),
                      0) as number
        from published p
      """;

  private final JdbcClient db;

  ContestsThatCount(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Countable> countables() {
    return Arrays.stream(ContestCount.values()).map(ContestCount::countable).toList();
  }

  private record Month(YearMonth month, Score value) {}

  @Override
  public Map<YearMonth, Score> count(String key, UUID unit, Span within) {
    String counted =
        switch (ContestCount.of(key)) {
          case EDITIONS -> EDITIONS;
          case WORKS -> WORKS;
          case PRIZES -> PRIZES;
        };
    return db
        .sql(PUBLISHED + counted + BY_MONTH)
        .param("zone", VietnamTime.ZONE.getId())
        .param("unit", unit)
        .param("from", within.from())
        .param("until", within.until())
        .query(
            (rs, row) ->
                new Month(
                    YearMonth.from(rs.getObject("month", LocalDate.class)),
                    Score.of(rs.getBigDecimal("value"))))
        .list()
        .stream()
        .collect(toMap(Month::month, Month::value));
  }

  @Override
  public String address(String key, UUID unit) {
    return "/hoi-thi";
  }
}
