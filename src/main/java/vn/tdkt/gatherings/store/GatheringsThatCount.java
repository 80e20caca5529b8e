package vn.tdkt.gatherings.store;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.facts.Countable;
import vn.tdkt.facts.CountsRecords;
import vn.tdkt.facts.Span;
import vn.tdkt.gatherings.GatheringCount;
import vn.tdkt.kernel.Score;

/** Tells figures what occasions and donations come to. */
@Repository
class GatheringsThatCount implements CountsRecords {
  private final JdbcClient db;

  GatheringsThatCount(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Countable> countables() {
    return Arrays.stream(GatheringCount.values()).map(GatheringCount::countable).toList();
  }

  private record Month(YearMonth month, Score value) {}

  @Override
  public Map<YearMonth, Score> count(String key, UUID unit, Span within) {
    return db
        .sql(
            switch (GatheringCount.of(key)) {
              case HELD -> occasions("count(*)", "");
              case TRAININGS -> occasions("count(*)", " and kind = 'TRAINING'");
              case PERSONS -> occasions("coalesce(sum(persons), 0)", "");
              case DONATED -> donations("sum(amount)", "");
              case GIVERS -> donations("sum(gave)", " and gave is not null");
            })
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

  private static String occasions(String value, String which) {
    return """
        select date_trunc('month', held_on)::date as month, %s as value
          from gatherings.occasion
         where unit = :unit and held_on >= :from and held_on < :until and voided is null%s
         group by 1
        """
        .formatted(value, which);
  }

  private static String donations(String value, String which) {
    return """
        select date_trunc('month', paid_on)::date as month, %s as value
          from gatherings.donation
         where unit = :unit and paid_on >= :from and paid_on < :until and voided is null%s
         group by 1
        """
        .formatted(value, which);
  }

  @Override
  public String address(String key, UUID unit) {
    return GatheringCount.of(key).ofDonations() ? "/hoat-dong/ung-ho" : "/hoat-dong";
  }
}
