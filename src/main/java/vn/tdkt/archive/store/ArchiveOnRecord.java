package vn.tdkt.archive.store;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.audit.AuditedThings;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;

/** Tells readers of the record about batches and their records; restricted ones by right only. */
@Repository
class ArchiveOnRecord implements AuditedThings {
  private static final String BATCH = "scan-batch";
  private static final String RECORD = "archive-record";
  private static final Words WORDS = Words.of("archive");

  private static final String RECORDS =
      """
      select r.id, b.jurisdiction, b.unit, b.restricted, f.name
        from archive.record r
        join archive.file f on f.id = r.file join archive.batch b on b.id = f.batch
      """;

  private final JdbcClient db;

  ArchiveOnRecord(JdbcClient db) {
    this.db = db;
  }

  @Override
  public List<Kind> kinds() {
    return List.of(
        new Kind(BATCH, WORDS.say("on-record.batch"), Permission.ARCHIVE_VIEW),
        new Kind(RECORD, WORDS.say("on-record.record"), Permission.ARCHIVE_VIEW));
  }

  @Override
  public List<UUID> in(List<Scope> places) {
    return db.sql(
            """
            select id from archive.batch where unit = any(:units)
            union all
            select r.id from archive.record r
              join archive.file f on f.id = r.file join archive.batch b on b.id = f.batch
             where b.unit = any(:units)
            """)
        .param(
            "units", places.stream().map(Scope::unit).filter(Objects::nonNull).toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  @Override
  public List<AuditedThing> named(Collection<Act.Subject> subjects, Access reader) {
    return Stream.concat(
            things(
                "select id, jurisdiction, unit, restricted, name from archive.batch where id = any(:ids)",
                BATCH,
                "/ho-so-luu-tru/dot/",
                subjects,
                reader),
            things(
                RECORDS + " where r.id = any(:ids)",
                RECORD,
                "/ho-so-luu-tru/ban-ghi/",
                subjects,
                reader))
        .toList();
  }

  private record Row(AuditedThing thing, boolean restricted) {}

  private Stream<AuditedThing> things(
      String sql, String type, String address, Collection<Act.Subject> subjects, Access reader) {
    return db
        .sql(sql)
        .param("ids", Act.Subject.ids(type, subjects))
        .query(
            (rs, row) -> {
              UUID id = rs.getObject("id", UUID.class);
              Scope place =
                  Scope.unit(
                      rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class));
              return new Row(
                  new AuditedThing(
                      new Act.Subject(type, id), rs.getString("name"), place, address + id),
                  rs.getBoolean("restricted"));
            })
        .list()
        .stream()
        .filter(
            row -> !row.restricted() || reader.may(Permission.RESTRICTED_VIEW, row.thing().place()))
        .map(Row::thing);
  }
}
