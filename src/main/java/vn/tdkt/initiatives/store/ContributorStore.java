package vn.tdkt.initiatives.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.initiatives.Contributor;
import vn.tdkt.initiatives.StaffMember;
import vn.tdkt.kernel.Score;

/**
 * Authors of initiatives and members of projects, each list as of a version of its owner: what was
 * replaced stays.
 */
@Repository
public class ContributorStore {
  private final JdbcClient db;

  ContributorStore(JdbcClient db) {
    this.db = db;
  }

  /** Whose list it is. */
  enum Owner {
    INITIATIVE("initiatives.author"),
    PROJECT("initiatives.project_member");

    private final String table;

    Owner(String table) {
      this.table = table;
    }
  }

  private record Line(UUID owner, Contributor contributor) {}

  /** By owner, the main author or the leader first. */
  Map<UUID, List<Contributor>> of(Owner owner, List<UUID> ids) {
    Map<UUID, List<Contributor>> all = new LinkedHashMap<>();
    db.sql(
            """
            select owner, person, name, share from %s
             where owner = any(:ids) and until is null
             order by owner, place
            """
                .formatted(owner.table))
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (rs, row) ->
                new Line(
                    rs.getObject("owner", UUID.class),
                    new Contributor(
                        rs.getObject("person", UUID.class),
                        rs.getString("name"),
                        share(rs.getBigDecimal("share")))))
        .list()
        .forEach(
            line ->
                all.computeIfAbsent(line.owner(), key -> new ArrayList<>())
                    .add(line.contributor()));
    return all;
  }

  private static @Nullable Score share(@Nullable BigDecimal percent) {
    return percent == null ? null : Score.of(percent);
  }

  /**
   * @param version of the owner from which on these are the ones
   */
  void replace(Owner owner, UUID id, long version, List<Contributor> contributors) {
    db.sql(
            "update %s set until = :version where owner = :id and until is null"
                .formatted(owner.table))
        .param("version", version)
        .param("id", id)
        .update();
    db.sql(
            """
            insert into %s (owner, since, place, person, name, share)
            select :id, :version, place, nullif(person, '')::uuid, name,
                   nullif(share, '')::numeric
              from unnest(:persons::text[], :names::text[], :shares::text[])
                   with ordinality as c(person, name, share, place)
            """
                .formatted(owner.table))
        .param("id", id)
        .param("version", version)
        .param("persons", texts(contributors.stream().map(one -> text(one.person())).toList()))
        .param("names", texts(contributors.stream().map(Contributor::name).toList()))
        .param("shares", texts(contributors.stream().map(ContributorStore::machine).toList()))
        .update();
  }

  private static String machine(Contributor one) {
    Score share = one.share();
    return share == null ? "" : share.machine();
  }

  private static String text(@Nullable UUID id) {
    return id == null ? "" : id.toString();
  }

  static String[] texts(List<String> values) {
    return values.toArray(String[]::new);
  }

  /** Who holds or held a post in the unit or a department of it, with each of the posts. */
  public List<StaffMember> staff(UUID unit) {
    return db.sql(
            """
            with recursive inside as (
              select :unit::uuid as unit
              union
              select p.unit from organisation.unit_place p
                join inside i on p.parent = i.unit
                join organisation.unit u on u.id = p.unit and u.kind = 'DEPARTMENT'
            )
            select distinct o.person, f.full_name, f.sort_name, o.title
              from organisation.post o
              join inside i on i.unit = o.unit
              join organisation.person f on f.id = o.person
             where not isempty(o.valid)
             order by f.sort_name, o.person, o.title
            """)
        .param("unit", unit)
        .query(
            (rs, row) ->
                new StaffMember(
                    rs.getObject("person", UUID.class),
                    rs.getString("full_name"),
                    rs.getString("title")))
        .list();
  }
}
