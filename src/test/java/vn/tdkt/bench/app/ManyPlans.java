package vn.tdkt.bench.app;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/**
 * A country of invented provinces with 121 or 122 units each; every unit has an issued plan with 40
 * things to count, each noted in all twelve months of it.
 */
public final class ManyPlans {
  public static final int TARGETS = 40;
  public static final int MONTHS = 12;
  private static final int PROVINCES = 34;

  private final JdbcClient db;
  private final Register register;
  private final int year;
  private final List<UnitId> provinces = new ArrayList<>();
  private final List<UnitId> units = new ArrayList<>();

  public ManyPlans(JdbcClient db, Units all, int year) {
    this.db = db;
    this.year = year;
    register = new Register(all);
    for (int n = 1; n <= PROVINCES; n++) {
      provinces.add(register.province("Tỉnh Mẫu " + n));
    }
  }

  public List<UnitId> units() {
    return List.copyOf(units);
  }

  public UnitId firstProvince() {
    return provinces.getFirst();
  }

  /** Those of one province. */
  public List<UnitId> unitsOf(UnitId province) {
    return IntStream.range(0, units.size())
        .filter(unit -> provinceOf(unit).equals(province))
        .mapToObj(units::get)
        .toList();
  }

  /** The plan of the first unit. */
  public UUID firstPlan() {
    return db.sql("select id from plans.plan where unit = :unit")
        .param("unit", units.getFirst().value())
        .query(UUID.class)
        .single();
  }

  public long facts() {
    return db.sql("select count(*) from facts.fact").query(Long.class).single();
  }

  /** Grows to this number of units, spread evenly over the provinces. */
  public void grow(int wanted) {
    int before = units.size();
    while (units.size() < wanted) {
      UnitId province = provinceOf(units.size());
      units.add(register.agency("Đơn vị Mẫu " + (units.size() + 1), province));
    }
    Added added =
        new Added(
            IntStream.range(before, wanted).mapToObj(units::get).toList(),
            IntStream.range(before, wanted).mapToObj(this::provinceOf).toList());
    plans(added);
    facts(added);
  }

  private UnitId provinceOf(int unit) {
    return provinces.get(unit % PROVINCES);
  }

  /** Units with their provinces, side by side. */
  private record Added(List<UnitId> units, List<UnitId> provinces) {}

  private void plans(Added added) {
    fill(
        """
        insert into facts.indicator
          (id, jurisdiction, unit, what, folded, measure, gathering)
        select md5(u || ' counted ' || n)::uuid, province, u, 'việc đếm thứ ' || n,
               'viec dem thu ' || n, 'việc', case when n % 8 = 0 then 'LATEST' else 'ADDED' end
          from unnest(:units, :provinces) one (u, province)
         cross join generate_series(1, :targets) n
        """,
        added);
    fill(
        """
        insert into plans.plan
          (id, jurisdiction, unit, year, from_day, until_day, state, number, issued_on, version)
        select md5(u || ' plan')::uuid, province, u, (:year)::text, make_date(:year, 1, 1),
               make_date(:year + 1, 1, 1), 'ISSUED', '58/KH-LHH', make_date(:year, 1, 30), 1
          from unnest(:units, :provinces) one (u, province) where :targets > 0
        """,
        added);
    fill(
        """
        insert into plans.target (id, plan, kind, position, text, owner, copied)
        select md5(u || ' target ' || n)::uuid, md5(u || ' plan')::uuid, 'TARGET', n,
               'Tổ chức ' || n || ' việc đếm', 'Văn phòng', false
          from unnest(:units, :provinces) one (u, province) cross join generate_series(1, :targets) n
        """,
        added);
    fill(
        """
        insert into plans.measure (id, target, position, low, qualifier, indicator)
        select md5(u || ' measure ' || n)::uuid, md5(u || ' target ' || n)::uuid, 1, 10 + n,
               'EXACTLY', md5(u || ' counted ' || n)::uuid
          from unnest(:units, :provinces) one (u, province) cross join generate_series(1, :targets) n
        """,
        added);
  }

  /** Month by month, as they come in: those of one thing do not lie side by side. */
  private void facts(Added added) {
    for (int month = 1; month <= MONTHS; month++) {
      String day = "make_date(:year, %d, 1)".formatted(month);
      fill(
          """
          insert into facts.fact
            (id, indicator, from_day, until_day, value, qualifier, provisional, note, version)
          select md5(u || ' fact ' || n || ' ' || %1$s)::uuid, md5(u || ' counted ' || n)::uuid,
                 %1$s, (%1$s + interval '1 month')::date, n %% 5, 'EXACTLY', false, '', 1
            from unnest(:units, :provinces) one (u, province) cross join generate_series(1, :targets) n
          """
              .formatted(day),
          added);
      fill(
          """
          insert into facts.fact_version
            (fact, version, value, qualifier, provisional, note, by_account, by_name, at)
          select md5(u || ' fact ' || n || ' ' || %1$s)::uuid, 1, n %% 5, 'EXACTLY', false, '', u,
                 'Người Mẫu', %1$s
            from unnest(:units, :provinces) one (u, province) cross join generate_series(1, :targets) n
          """
              .formatted(day),
          added);
    }
  }

  private void fill(String sql, Added added) {
    db.sql(sql)
        .param("units", values(added.units()))
        .param("provinces", values(added.provinces()))
        .param("targets", TARGETS)
        .param("year", year)
        .update();
  }

  private static UUID[] values(List<UnitId> ids) {
    return ids.stream().map(UnitId::value).toArray(UUID[]::new);
  }
}
