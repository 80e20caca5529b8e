package vn.tdkt.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/**
 * Tells readers of the record about files, those that were withdrawn too. A restricted one is there
 * for those who may read it, by its class and not by its name.
 */
@Repository
class FilesOnRecord implements AuditedThings {
  private static final String TYPE = "file";
  private static final Words WORDS = Words.of("documents");

  private final JdbcClient db;

  FilesOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(new Kind(TYPE, WORDS.say("on-record.file"), Permission.SHEET_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from documents.file where unit = any(:units)")
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  private record Row(AuditedThing thing, boolean restricted) {}

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return db
        .sql(
            """
            select id, jurisdiction, unit, name, restricted, withdrawn is not null as withdrawn
              from documents.file where id = any(:ids)
            """)
        .param("ids", Act.Subject.ids(TYPE, subjects))
        .query(FilesOnRecord::row)
        .list()
        .stream()
        .filter(row -> !row.restricted() || mayRead(row.thing(), reader))
        .map(Row::thing)
        .toList();
  }

  private static boolean mayRead(AuditedThing restricted, Access reader) {
    return reader.may(Permission.RESTRICTED_VIEW, restricted.place());
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    boolean restricted = rs.getBoolean("restricted");
    AuditedThing thing =
        new AuditedThing(
            new Act.Subject(TYPE, id),
            restricted ? WORDS.say("on-record.restricted") : rs.getString("name"),
            Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
            rs.getBoolean("withdrawn") ? null : "/tep/" + id + "/thong-tin");
    return new Row(thing, restricted);
  }
}
