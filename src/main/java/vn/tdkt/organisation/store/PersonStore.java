package vn.tdkt.organisation.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.PersonView.Post;
import vn.tdkt.organisation.Signing;
import vn.tdkt.organisation.UnitId;

/** People and their posts. */
@Repository
public class PersonStore {
  private static final String IN_UNIT =
      """
      select p.id, p.full_name, p.fictional, o.unit, o.title, o.manager, s.capacity, s.for_whom,
             lower(o.valid) as valid_from, upper(o.valid) as valid_to
        from organisation.post o
        join organisation.person p on p.id = o.person
        left join organisation.signing_capacity s on s.post = o.id and s.valid @> :on::date
       where o.unit = :unit and o.valid @> :on::date
       order by p.sort_name collate "vi-x-icu", p.id, o.title
      """;

  private final JdbcClient db;
  private final Audit audit;

  PersonStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<PersonView> inUnit(UnitId unit, LocalDate on) {
    List<Row> rows =
        db.sql(IN_UNIT).param("unit", unit.value()).param("on", on).query(PersonStore::row).list();
    Map<PersonId, List<Row>> byPerson = new LinkedHashMap<>();
    rows.forEach(row -> byPerson.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
    return byPerson.values().stream().map(PersonStore::person).toList();
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

  /** False if the person holds that post in that time already. */
  public boolean appoint(PersonId person, Post post, Act act) {
    UUID id = Ids.next();
    int rows =
        db.sql(
                """
                insert into organisation.post (id, person, unit, title, manager, valid)
                values (:id, :person, :unit, :title, :manager, daterange(:from, :to))
                on conflict do nothing
                """)
            .param("id", id)
            .param("person", person.value())
            .param("unit", post.unit().value())
            .param("title", post.title())
            .param("manager", post.manager())
            .param("from", post.valid().from())
            .param("to", post.valid().to())
            .update();
    if (rows > 0) {
      maySign(id, post);
      audit.append(act);
    }
    return rows > 0;
  }

  private void maySign(UUID id, Post post) {
    Signing signing = post.signing();
    if (signing != null) {
      db.sql(
              """
              insert into organisation.signing_capacity (id, post, capacity, for_whom, valid)
              values (:id, :post, :capacity, :for_whom, daterange(:from, :to))
              """)
          .param("id", Ids.next())
          .param("post", id)
          .param("capacity", signing.name())
          .param("for_whom", post.forWhom())
          .param("from", post.valid().from())
          .param("to", post.valid().to())
          .update();
    }
  }

  private record Row(PersonId id, String fullName, boolean fictional, Post post) {}

  private static PersonView person(List<Row> rows) {
    Row first = rows.getFirst();
    return new PersonView(
        first.id(), first.fullName(), rows.stream().map(Row::post).toList(), first.fictional());
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    String forWhom = rs.getString("for_whom");
    Post post =
        new Post(
            new UnitId(rs.getObject("unit", UUID.class)),
            rs.getString("title"),
            rs.getBoolean("manager"),
            signing(rs.getString("capacity")),
            forWhom == null ? "" : forWhom,
            Ranges.validity(rs));
    return new Row(
        new PersonId(rs.getObject("id", UUID.class)),
        rs.getString("full_name"),
        rs.getBoolean("fictional"),
        post);
  }

  private static @Nullable Signing signing(@Nullable String capacity) {
    return capacity == null ? null : Signing.valueOf(capacity);
  }
}
