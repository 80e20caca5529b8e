package vn.tdkt.organisation.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Breakdown;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitProfile;

/** Units year by year. */
@Repository
public class ProfileStore {
  private final JdbcClient db;
  private final Audit audit;

  ProfileStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<UnitProfile> find(UnitId unit, int year) {
    Map<Breakdown, Map<String, Integer>> parts = parts(unit, year);
    return db.sql(
            """
            select staff, version from organisation.unit_profile
             where unit = :unit and year = :year
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(
            (rs, row) ->
                new UnitProfile(unit, year, rs.getInt("staff"), parts, rs.getLong("version")))
        .optional();
  }

  private Map<Breakdown, Map<String, Integer>> parts(UnitId unit, int year) {
    Map<Breakdown, Map<String, Integer>> parts = new EnumMap<>(Breakdown.class);
    db.sql(
            """
            select breakdown, category, people from organisation.unit_profile_part
             where unit = :unit and year = :year
            """)
        .param("unit", unit.value())
        .param("year", year)
        .query(
            rs -> {
              Breakdown breakdown = Breakdown.valueOf(rs.getString("breakdown"));
              parts
                  .computeIfAbsent(breakdown, key -> new HashMap<>())
                  .put(rs.getString("category"), rs.getInt("people"));
            });
    return parts;
  }

  /** The years for which the unit has a profile, the latest first. */
  public List<Integer> years(UnitId unit) {
    return db.sql(
            "select year from organisation.unit_profile where unit = :unit order by year desc")
        .param("unit", unit.value())
        .query(Integer.class)
        .list();
  }

  /**
   * @throws StaleEdit if somebody stored a profile of that year since this one was read
   */
  public void save(UnitProfile profile, Act act) {
    int rows =
        db.sql(
                """
                insert into organisation.unit_profile as p (unit, year, staff)
                values (:unit, :year, :staff)
                on conflict (unit, year) do update set staff = :staff, version = p.version + 1
                 where p.version = :version
                """)
            .param("unit", profile.unit().value())
            .param("year", profile.year())
            .param("staff", profile.staff())
            .param("version", profile.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("unit profile", profile.version());
    }
    profile.parts().forEach((breakdown, parts) -> saveParts(profile, breakdown, parts));
    audit.append(act);
  }

  private void saveParts(UnitProfile profile, Breakdown breakdown, Map<String, Integer> parts) {
    db.sql(
            """
            insert into organisation.unit_profile_part (unit, year, breakdown, category, people)
            select :unit, :year, :breakdown, category, people
              from unnest(:categories::text[], :people::int[]) as part (category, people)
            on conflict (unit, year, breakdown, category) do update set people = excluded.people
            """)
        .param("unit", profile.unit().value())
        .param("year", profile.year())
        .param("breakdown", breakdown.name())
        .param("categories", parts.keySet().toArray(String[]::new))
        .param("people", parts.values().toArray(Integer[]::new))
        .update();
  }
}
