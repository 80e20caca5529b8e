package vn.tdkt.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.JournalQuery;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Change;

/**
 * Reads the record of a province, a block or a unit. A page is found by its key and not by counting
 * what lies before it, so that the last page costs what the first does.
 */
@Repository
public class JournalStore {
  private static final String ACTS =
      """
      select a.id, a.at, a.full_name, a.unit, a.kind, a.subject_type, a.subject
        from audit.act a
       where %s
       order by a.at desc, a.id desc limit :limit
      """;

  /** Each name once, by as many steps in the index as there are names. */
  private static final String NAMES =
      """
      with recursive said (full_name) as (
        (select min(full_name) from audit.act where jurisdiction = :jurisdiction)
        union all
        select (select min(a.full_name) from audit.act a
                 where a.jurisdiction = :jurisdiction and a.full_name > said.full_name)
          from said where said.full_name is not null
      )
      select full_name from said where full_name is not null
      """;

  /** The same for the kinds of acts. */
  private static final String DEEDS =
      """
      with recursive done (subject_type, kind) as (
        (select subject_type, kind from audit.act where jurisdiction = :jurisdiction
          order by subject_type, kind limit 1)
        union all
        select n.subject_type, n.kind from done cross join lateral
          (select a.subject_type, a.kind from audit.act a
            where a.jurisdiction = :jurisdiction
              and (a.subject_type, a.kind) > (done.subject_type, done.kind)
            order by a.subject_type, a.kind limit 1) n
      )
      select subject_type, kind from done where subject_type = any(:types)
      """;

  private final JdbcClient db;

  JournalStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * The acts within a reach, the newest first.
   *
   * @param names the full names that are meant, or null for all
   * @param before the act behind which to begin, or null
   */
  public List<StoredAct> acts(
      Reach reach,
      JournalQuery query,
      @Nullable Collection<String> names,
      @Nullable UUID before,
      int limit) {
    Conditions where = conditions(reach, query, names, before);
    return db.sql(sql(where))
        .params(where.values())
        .param("limit", limit)
        .query(JournalStore::act)
        .list();
  }

  static String sql(Conditions where) {
    return ACTS.formatted(where.text());
  }

  static Conditions conditions(
      Reach reach, JournalQuery query, @Nullable Collection<String> names, @Nullable UUID before) {
    Conditions where = new Conditions().within(reach);
    where.and("a.at >= :since", "since", time(query.since()));
    where.and("a.at < :until", "until", time(query.until()));
    where.and("a.full_name = any(:names)", "names", texts(names));
    where.and("(a.at, a.id) < (select at, id from audit.act where id = :before)", "before", before);
    if (query.deed() != null) {
      where.and("a.subject_type = :type", "type", query.deed().type());
      where.and("a.kind = :kind", "kind", query.deed().kind());
    }
    if (query.subject() != null) {
      where.and("a.subject = :subject", "subject", query.subject().id());
      where.and("a.subject_type = :of", "of", query.subject().type());
    }
    return where;
  }

  private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  private static String @Nullable [] texts(@Nullable Collection<String> texts) {
    return texts == null ? null : texts.toArray(String[]::new);
  }

  private record Changed(UUID act, Change change) {}

  /** The changes of these acts, in their order. */
  public Map<UUID, List<Change>> changes(Collection<UUID> acts) {
    return db
        .sql(
            """
            select act, field, before, after, restricted from audit.change
             where act = any(:acts) order by act, position
            """)
        .param("acts", acts.toArray(UUID[]::new))
        .query((rs, row) -> new Changed(rs.getObject("act", UUID.class), change(rs)))
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Changed::act, Collectors.mapping(Changed::change, Collectors.toList())));
  }

  /** The names of all who did something within a reach. */
  public Set<String> names(Reach reach) {
    Set<String> names = new LinkedHashSet<>();
    for (UUID jurisdiction : reach.jurisdictions()) {
      names.addAll(db.sql(NAMES).param("jurisdiction", jurisdiction).query(String.class).list());
    }
    names.addAll(
        db.sql("select distinct full_name from audit.act where subject = any(:subjects)")
            .param("subjects", reach.subjects().toArray(UUID[]::new))
            .query(String.class)
            .list());
    return names;
  }

  /** The kinds of acts that were done within a reach. */
  public Set<JournalQuery.Deed> deeds(Reach reach) {
    Set<JournalQuery.Deed> deeds = new LinkedHashSet<>();
    String[] types = reach.types().toArray(String[]::new);
    for (UUID jurisdiction : reach.jurisdictions()) {
      deeds.addAll(
          db.sql(DEEDS)
              .param("jurisdiction", jurisdiction)
              .param("types", types)
              .query(JournalStore::deed)
              .list());
    }
    deeds.addAll(
        db.sql(
                """
                select distinct subject_type, kind from audit.act
                 where subject = any(:subjects) and subject_type = any(:types)
                """)
            .param("subjects", reach.subjects().toArray(UUID[]::new))
            .param("types", types)
            .query(JournalStore::deed)
            .list());
    return deeds;
  }

  private static StoredAct act(ResultSet rs, int row) throws SQLException {
    return new StoredAct(
        rs.getObject("id", UUID.class),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getString("full_name"),
        rs.getObject("unit", UUID.class),
        rs.getString("kind"),
        new Act.Subject(rs.getString("subject_type"), rs.getObject("subject", UUID.class)));
  }

  private static Change change(ResultSet rs) throws SQLException {
    return new Change(
        rs.getString("field"),
        rs.getString("before"),
        rs.getString("after"),
        rs.getBoolean("restricted"));
  }

  private static JournalQuery.Deed deed(ResultSet rs, int row) throws SQLException {
    return new JournalQuery.Deed(rs.getString("subject_type"), rs.getString("kind"));
  }
}
