package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.BlockKind;

/** What the register's things are called where the record names them, and where they lie. */
@Repository
public class OnRecordStore {
  private static final String NAMED =
      """
      select s.type, s.id, coalesce(u.name, p.full_name, b.name) as name, b.kind, b.label,
             coalesce(u.jurisdiction, p.jurisdiction, b.jurisdiction) as jurisdiction,
             b.block_year, coalesce(u.unit, p.unit) as unit, b.shown_year
        from unnest(:types::text[], :ids::uuid[]) as s (type, id)
        left join lateral (
          select n.full_name as name, l.jurisdiction,
                 case when s.type = 'unit' and l.jurisdiction <> s.id then s.id end as unit
            from organisation.unit_name n join organisation.unit_place l on l.unit = n.unit
           where n.unit = s.id
           order by n.valid desc, l.valid desc limit 1) u on s.type in ('unit', 'catalogue')
        left join lateral (
          select q.full_name, q.jurisdiction,
                 (select unit from organisation.post where person = q.id
                   order by valid desc limit 1) as unit
            from organisation.person q where q.id = s.id) p on s.type = 'person'
        left join lateral (
          select k.kind, k.name, y.jurisdiction, y.id as shown_year,
                 case when s.type = 'block-year' then y.label end as label,
                 case when s.type = 'block-year' then y.id end as block_year
            from organisation.block_year y join organisation.block k on k.id = y.block
           where (s.type = 'block-year' and y.id = s.id) or (s.type = 'block' and k.id = s.id)
           order by y.year desc limit 1) b on s.type in ('block', 'block-year')
       where coalesce(u.name, p.full_name, b.name) is not null
      """;

  private static final String IN =
      """
      select unnest(:blocks::uuid[])
      union select unnest(:units::uuid[])
      union select person from organisation.post where unit = any(:units)
      """;

  private final JdbcClient db;

  OnRecordStore(JdbcClient db) {
    this.db = db;
  }

  /** These blocks and units, and the persons who have or had a post in the units. */
  public List<UUID> in(List<Scope> places) {
    return db.sql(IN)
        .param("blocks", Places.blocks(places))
        .param("units", Places.units(places))
        .query(UUID.class)
        .list();
  }

  public List<AuditedThing> named(Collection<Act.Subject> subjects) {
    return db.sql(NAMED)
        .param("types", subjects.stream().map(Act.Subject::type).toArray(String[]::new))
        .param("ids", subjects.stream().map(Act.Subject::id).toArray(UUID[]::new))
        .query(OnRecordStore::thing)
        .list();
  }

  private static AuditedThing thing(ResultSet rs, int row) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    String type = rs.getString("type");
    Scope place =
        new Scope(
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("block_year", UUID.class),
            rs.getObject("unit", UUID.class));
    UUID year = rs.getObject("shown_year", UUID.class);
    return new AuditedThing(
        new Act.Subject(type, id), name(rs), place, address(type, year == null ? id : year));
  }

  private static String name(ResultSet rs) throws SQLException {
    String kind = rs.getString("kind");
    String label = rs.getString("label");
    String name = rs.getString("name");
    String called = kind == null ? name : BlockKind.valueOf(kind).called(name);
    return label == null ? called : called + ", " + label;
  }

  private static @Nullable String address(String type, UUID id) {
    return switch (type) {
      case "unit" -> "/don-vi/" + id;
      case "person" -> "/can-bo/" + id;
      case "block", "block-year" -> "/khoi-thi-dua/" + id;
      default -> "/cap-thang-bac";
    };
  }
}
