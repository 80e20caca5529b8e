package vn.tdkt.honours.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.honours.Honour;
import vn.tdkt.honours.HonourDimension;
import vn.tdkt.honours.HonourKey;
import vn.tdkt.honours.HonourQuery;
import vn.tdkt.honours.HonourSlice;
import vn.tdkt.honours.HonourTally;

/** Counts awards, and finds those behind a figure: one statement for each. */
@Repository
public class HonourCounts {
  private final JdbcClient db;

  HonourCounts(JdbcClient db) {
    this.db = db;
  }

  /** How many there are for each combination of these keys; in Vietnamese order of their values. */
  public List<HonourTally> count(List<HonourDimension> by, HonourSlice slice, LocalDate on) {
    List<String> names = IntStream.range(0, by.size()).mapToObj(i -> "k" + i).toList();
    String values =
        IntStream.range(0, by.size())
            .mapToObj(i -> CountedHonours.value(by.get(i), slice) + " as " + names.get(i))
            .collect(Collectors.joining(", "));
    String sql =
        start(by, slice)
            + "select * from (select "
            + values
            + ", count(*) as number from honours.honour h join honours.title t on t.code = h.title"
            + rest(by, slice)
            + " group by "
            + String.join(", ", names)
            + ") as tally order by "
            + names.stream()
                .map(name -> name + " collate \"vi-x-icu\"")
                .collect(Collectors.joining(", "));
    return asked(sql, slice, on).query((rs, row) -> tally(rs, names)).list();
  }

  private static HonourTally tally(ResultSet rs, List<String> names) throws SQLException {
    List<String> values = new ArrayList<>();
    for (String name : names) {
      values.add(rs.getString(name));
    }
    return new HonourTally(values, rs.getLong("number"));
  }

  public int count(HonourSlice slice, LocalDate on) {
    return asked(
            start(List.of(), slice)
                + "select count(*) from honours.honour h join honours.title t on t.code = h.title"
                + rest(List.of(), slice),
            slice,
            on)
        .query(Integer.class)
        .single();
  }

  /** One page of them, the latest first. */
  public List<Honour> find(HonourSlice slice, int page, LocalDate on) {
    return asked(
            start(List.of(), slice)
                + HonourRows.VIEW
                + rest(List.of(), slice)
                + HonourRows.LATEST_FIRST,
            slice,
            on)
        .param("rows", HonourQuery.ROWS)
        .param("skipped", page * HonourQuery.ROWS)
        .query(HonourRows::honour)
        .list();
  }

  /** The units whose awards are counted, in Vietnamese order. */
  public List<HonourKey> units(HonourSlice slice, LocalDate on) {
    return asked(
            CountedHonours.units(false)
                + """
                select n.unit::text as id, n.full_name as name from organisation.unit_name n
                 where n.unit in (select unit from chosen) and n.valid @> :on::date
                 order by n.full_name collate "vi-x-icu"
                """,
            slice,
            on)
        .query(HonourCounts::key)
        .list();
  }

  private static HonourKey key(ResultSet rs, int row) throws SQLException {
    return new HonourKey(rs.getString("id"), rs.getString("name"));
  }

  /** The blocks in which these units stood in that time. */
  public List<HonourKey> blocks(HonourSlice slice, LocalDate on) {
    return asked(
            CountedHonours.units(true)
                + """
                select distinct k.id::text as id, k.name, k.name collate "vi-x-icu" as sorted
                  from in_block b join organisation.block k on k.id = b.block
                 where b.year between :from and :until order by sorted
                """,
            slice,
            on)
        .query(HonourCounts::key)
        .list();
  }

  private static String start(Collection<HonourDimension> by, HonourSlice slice) {
    return CountedHonours.units(used(by, slice).contains(HonourDimension.BLOCK));
  }

  private static String rest(Collection<HonourDimension> by, HonourSlice slice) {
    String only =
        slice.only().keySet().stream()
            .map(key -> " and " + CountedHonours.value(key, slice) + " = :only" + key.name())
            .collect(Collectors.joining());
    return CountedHonours.joins(used(by, slice), slice) + CountedHonours.counted(slice) + only;
  }

  private static Set<HonourDimension> used(Collection<HonourDimension> by, HonourSlice slice) {
    Set<HonourDimension> used = EnumSet.noneOf(HonourDimension.class);
    used.addAll(by);
    used.addAll(slice.only().keySet());
    return used;
  }

  private JdbcClient.StatementSpec asked(String sql, HonourSlice slice, LocalDate on) {
    JdbcClient.StatementSpec asked =
        db.sql(sql)
            .param("on", on)
            .param("jurisdictions", HonourRows.jurisdictions(slice.places()))
            .param("units", HonourRows.units(slice.places()))
            .param("within", slice.within())
            .param("from", slice.from())
            .param("until", slice.until());
    slice.only().forEach((key, value) -> asked.param("only" + key.name(), value));
    return asked;
  }
}
