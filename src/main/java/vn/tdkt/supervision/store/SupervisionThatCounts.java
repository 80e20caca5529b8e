package vn.tdkt.supervision.store;

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
import vn.tdkt.kernel.Score;
import vn.tdkt.supervision.SupervisionCount;

/** Tells figures how many inspections and complaints there were. */
@Repository
class SupervisionThatCounts implements CountsRecords {
  private final JdbcClient db;

  SupervisionThatCounts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Countable> countables() {
    return Arrays.stream(SupervisionCount.values()).map(SupervisionCount::countable).toList();
  }

  private record Month(YearMonth month, Score value) {}

  @Override
  public Map<YearMonth, Score> count(String key, UUID unit, Span within) {
    return db
        .sql(
            switch (SupervisionCount.of(key)) {
              case INSPECTIONS -> inspections("");
              case SELF_INSPECTIONS -> inspections(" and kind = 'SELF'");
              case COMPLAINTS -> complaints("received", "");
              case COMPLAINTS_SOLVED -> complaints("solved", "");
              case EMULATION_COMPLAINTS -> complaints("received", EMULATION);
              case EMULATION_COMPLAINTS_SOLVED -> complaints("solved", EMULATION);
            })
        .param("unit", unit)
        .param("from", within.from())
        .param("until", within.until())
        .query(
            (rs, row) ->
                new Month(
                    YearMonth.from(rs.getObject("month", LocalDate.class)),
                    Score.of(rs.getLong("value"))))
        .list()
        .stream()
        .collect(toMap(Month::month, Month::value));
  }

  private static final String EMULATION = " and subject = 'EMULATION'";

  private static String inspections(String which) {
    return """
        select date_trunc('month', done_on)::date as month, count(*) as value
          from supervision.inspection
         where unit = :unit and state = 'DONE' and done_on >= :from and done_on < :until%s
         group by 1
        """
        .formatted(which);
  }

  private static String complaints(String count, String which) {
    return """
        select date_trunc('month', counted_until)::date as month, sum(%s) as value
          from supervision.complaint_answer
         where unit = :unit and voided is null
           and counted_until >= :from and counted_until < :until%s
         group by 1
        """
        .formatted(count, which);
  }

  @Override
  public String address(String key, UUID unit) {
    return "/kiem-tra-don-thu/don-vi/"
        + unit
        + (SupervisionCount.of(key).ofComplaints() ? "#don-thu" : "");
  }
}
