package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.PersonView.Post;
import vn.tdkt.organisation.PostId;
import vn.tdkt.organisation.Signing;
import vn.tdkt.organisation.UnitId;

/** People, read with the posts they hold. */
@Repository
public class PersonStore {
  private static final String HELD =
      """
      select o.id, o.person, p.full_name, n.full_name as unit_name, o.unit, o.title, o.manager,
             s.capacity, s.for_whom, lower(o.valid) as valid_from, upper(o.valid) as valid_to
        from organisation.post o
        join organisation.person p on p.id = o.person
        join organisation.unit_name n on n.unit = o.unit and n.valid @> greatest(:on, lower(o.valid))
        left join organisation.signing_capacity s on s.post = o.id and s.valid @> :on::date
      """;

  private final JdbcClient db;
  private final Audit audit;

  PersonStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<HeldPost> inUnit(UnitId unit, LocalDate on) {
    return db.sql(
            HELD
                + """
                 where o.unit = :unit and o.valid @> :on::date
                 order by p.sort_name collate "vi-x-icu", p.id, o.title
                """)
        .param("unit", unit.value())
        .param("on", on)
        .query(PersonStore::held)
        .list();
  }

  /** With all posts, the latest first. */
  public Optional<PersonView> find(PersonId id, LocalDate on) {
    List<HeldPost> posts =
        db.sql(
                HELD
                    + " where o.person = :person and not isempty(o.valid) order by o.valid desc, o.title")
            .param("person", id.value())
            .param("on", on)
            .query(PersonStore::held)
            .list();
    return db.sql(
            "select full_name, jurisdiction, fictional from organisation.person where id = :id")
        .param("id", id.value())
        .query(
            (rs, row) ->
                new PersonView(
                    id,
                    rs.getString("full_name"),
                    new UnitId(rs.getObject("jurisdiction", UUID.class)),
                    posts,
                    rs.getBoolean("fictional")))
        .optional();
  }

  public void add(
      PersonId id,
      UnitId jurisdiction,
      String fullName,
      String sortName,
      boolean fictional,
      Act act) {
    db.sql(
            """
            insert into organisation.person (id, jurisdiction, full_name, sort_name, fictional)
            values (:id, :jurisdiction, :full_name, :sort_name, :fictional)
            """)
        .param("id", id.value())
        .param("jurisdiction", jurisdiction.value())
        .param("full_name", fullName)
        .param("sort_name", sortName)
        .param("fictional", fictional)
        .update();
    audit.append(act);
  }

  private static HeldPost held(ResultSet rs, int number) throws SQLException {
    String forWhom = rs.getString("for_whom");
    Post post =
        new Post(
            new UnitId(rs.getObject("unit", UUID.class)),
            rs.getString("title"),
            rs.getBoolean("manager"),
            signing(rs.getString("capacity")),
            forWhom == null ? "" : forWhom,
            Ranges.validity(rs));
    return new HeldPost(
        new PostId(rs.getObject("id", UUID.class)),
        new PersonId(rs.getObject("person", UUID.class)),
        rs.getString("full_name"),
        rs.getString("unit_name"),
        post);
  }

  private static @Nullable Signing signing(@Nullable String capacity) {
    return capacity == null ? null : Signing.valueOf(capacity);
  }
}
