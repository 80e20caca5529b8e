package vn.tdkt.facts.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactVersion;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;

/** Facts with all their versions. */
@Repository
public class FactStore {
  /** Facts of all names of a figure, each told of the one that was asked for. */
  private static final String ASKED =
      """
      with recorded as (
        select a.id as asked, a.id as under from unnest(:indicators::uuid[]) as a (id)
        union
        select a.id, o.id
          from facts.indicator a join facts.indicator o on o.figure = a.figure
         where a.id = any(:indicators)
      )
      select f.id, r.asked as indicator, f.from_day, f.until_day, f.value, f.qualifier,
             f.provisional, f.note, f.version
        from recorded r join facts.fact f on f.indicator = r.under
       where f.value is not null
      """;

  private static final String BY_TIME = " order by f.from_day, f.id";

  private final JdbcClient db;
  private final Audit audit;

  FactStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** What stands of these indicators within that time, in the order of time. */
  public List<Fact> of(Collection<UUID> indicators, Span within) {
    return db.sql(ASKED + " and f.from_day >= :from and f.until_day <= :until" + BY_TIME)
        .param("indicators", indicators.toArray(UUID[]::new))
        .param("from", within.from())
        .param("until", within.until())
        .query(FactStore::fact)
        .list();
  }

  public List<Fact> ever(UUID indicator) {
    return db.sql(ASKED + BY_TIME)
        .param("indicators", new UUID[] {indicator})
        .query(FactStore::fact)
        .list();
  }

  /**
   * Writes values that are new or differ. A withdrawn one keeps its row: to whoever saw nothing
   * there, it is new. What was noted under an older name of the figure stays there.
   *
   * @throws StaleEdit if somebody changed one of them since it was seen
   */
  public void write(List<Noted> notes, Act act) {
    List<UUID> written =
        db.sql(
                """
                with typed as (
                  select * from unnest(:ids::uuid[], :indicators::uuid[], :from::date[],
                      :until::date[], :values::numeric[], :qualifiers::text[],
                      :provisional::boolean[], :notes::text[], :seen::bigint[])
                    as s (id, indicator, from_day, until_day, value, qualifier, provisional, note,
                          seen)
                ), said as (
                  select t.id, coalesce(o.indicator, t.indicator) as indicator, t.from_day,
                         t.until_day, t.value, t.qualifier, t.provisional, t.note, t.seen
                    from typed t
                    left join lateral (
                      select f.indicator
                        from facts.indicator i
                        join facts.indicator n on n.figure = i.figure
                        join facts.fact f on f.indicator = n.id and f.from_day = t.from_day
                             and f.until_day = t.until_day
                       where i.id = t.indicator
                       order by f.value is null, f.indicator = t.indicator desc limit 1) o on true
                ), written as (
                  insert into facts.fact as f
                    (id, indicator, from_day, until_day, value, qualifier, provisional, note,
                     version)
                  select id, indicator, from_day, until_day, value, qualifier, provisional, note,
                         seen + 1
                    from said
                  on conflict (indicator, from_day, until_day) do update
                    set value = excluded.value, qualifier = excluded.qualifier,
                        provisional = excluded.provisional, note = excluded.note,
                        version = f.version + 1
                    where f.version = excluded.version - 1
                       or (f.value is null and excluded.version = 1)
                  returning id, value, qualifier, provisional, note, version
                )
                insert into facts.fact_version
                  (fact, version, value, qualifier, provisional, note, by_account, by_name, at)
                select id, version, value, qualifier, provisional, note, :account, :name, :at
                  from written
                returning fact
                """)
            .param("ids", NotedColumns.column(notes, UUID.class, note -> Ids.next()))
            .param("indicators", NotedColumns.column(notes, UUID.class, Noted::indicator))
            .param(
                "from",
                NotedColumns.column(notes, String.class, note -> note.span().from().toString()))
            .param(
                "until",
                NotedColumns.column(notes, String.class, note -> note.span().until().toString()))
            .param("values", NotedColumns.column(notes, BigDecimal.class, NotedColumns::value))
            .param("qualifiers", NotedColumns.column(notes, String.class, NotedColumns::qualifier))
            .param(
                "provisional", NotedColumns.column(notes, Boolean.class, NotedColumns::provisional))
            .param("notes", NotedColumns.column(notes, String.class, Noted::note))
            .param("seen", NotedColumns.column(notes, Long.class, Noted::seen))
            .param("account", act.by().account())
            .param("name", act.by().fullName())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .list();
    if (written.size() < notes.size()) {
      throw new StaleEdit("facts", notes.getFirst().seen());
    }
    audit.append(act);
  }

  private record State(UUID fact, FactVersion version) {}

  /** Every state of each of these facts, the latest first, in one statement. */
  public Map<UUID, List<FactVersion>> histories(Collection<UUID> facts) {
    return db
        .sql(
            """
            select fact, version, value, qualifier, provisional, note, by_name, at
              from facts.fact_version where fact = any(:facts) order by fact, version desc
            """)
        .param("facts", facts.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new State(
                    rs.getObject("fact", UUID.class),
                    new FactVersion(
                        rs.getLong("version"),
                        rs.getBigDecimal("value") == null ? null : amount(rs),
                        rs.getString("note"),
                        rs.getString("by_name"),
                        rs.getObject("at", OffsetDateTime.class).toInstant())))
        .list()
        .stream()
        .collect(groupingBy(State::fact, mapping(State::version, toList())));
  }

  private static Fact fact(ResultSet rs, int row) throws SQLException {
    return new Fact(
        rs.getObject("id", UUID.class),
        rs.getObject("indicator", UUID.class),
        new Span(
            rs.getObject("from_day", LocalDate.class), rs.getObject("until_day", LocalDate.class)),
        amount(rs),
        rs.getString("note"),
        rs.getLong("version"));
  }

  private static Amount amount(ResultSet rs) throws SQLException {
    return new Amount(
        Score.of(rs.getBigDecimal("value")),
        Qualifier.valueOf(rs.getString("qualifier")),
        rs.getBoolean("provisional"));
  }
}
