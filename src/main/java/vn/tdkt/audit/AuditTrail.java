package vn.tdkt.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;

/**
 * Reads the record as sentences, the newest act first (REQ-198). Whoever asks has made sure that
 * the reader may see the subject.
 */
@Service
public class AuditTrail {
  private static final int PAGE = 200;

  private static final String OF_SUBJECT =
      """
      select a.id, a.at, a.full_name, a.unit, a.kind, c.field, c.before, c.after, c.restricted
        from (select * from audit.act
               where subject = :subject and subject_type = :type
               order by id desc limit :page) a
        left join audit.change c on c.act = a.id
       order by a.id desc, c.position
      """;

  private final JdbcClient db;
  private final Audit audit;
  private final Clock clock;

  AuditTrail(JdbcClient db, Audit audit, Clock clock) {
    this.db = db;
    this.audit = audit;
    this.clock = clock;
  }

  /** The acts upon one subject, at most 200; restricted values are told of, not shown. */
  @Transactional(readOnly = true)
  public List<Entry> of(Act.Subject subject) {
    return entries(rows(subject), false);
  }

  /**
   * The same with restricted values. That they were opened goes on record (REQ-192).
   *
   * @param reader somebody who may read the restricted values of this subject
   */
  @Transactional
  public List<Entry> opened(Act.Subject subject, Actor reader) {
    List<Row> rows = rows(subject);
    if (rows.stream().anyMatch(Row::restricted)) {
      audit.append(new RestrictedRead(subject, reader, clock.instant()));
    }
    return entries(rows, true);
  }

  private List<Row> rows(Act.Subject subject) {
    return db.sql(OF_SUBJECT)
        .param("subject", subject.id())
        .param("type", subject.type())
        .param("page", PAGE)
        .query(AuditTrail::row)
        .list();
  }

  private static List<Entry> entries(List<Row> rows, boolean open) {
    Map<UUID, List<Row>> acts =
        rows.stream()
            .collect(Collectors.groupingBy(Row::act, LinkedHashMap::new, Collectors.toList()));
    return acts.values().stream().map(act -> entry(act, open)).toList();
  }

  private static Entry entry(List<Row> act, boolean open) {
    Row head = act.getFirst();
    List<Change> changes = act.stream().map(Row::change).filter(Objects::nonNull).toList();
    return new Entry(head.at(), head.who(), head.unit(), Sentences.of(head.kind(), changes, open));
  }

  private record Row(
      UUID act, Instant at, String who, @Nullable UUID unit, String kind, @Nullable Change change) {
    boolean restricted() {
      return change != null && change.restricted();
    }
  }

  private static Row row(ResultSet rs, int number) throws SQLException {
    String field = rs.getString("field");
    Change change =
        field == null
            ? null
            : new Change(
                field, rs.getString("before"), rs.getString("after"), rs.getBoolean("restricted"));
    return new Row(
        rs.getObject("id", UUID.class),
        rs.getObject("at", OffsetDateTime.class).toInstant(),
        rs.getString("full_name"),
        rs.getObject("unit", UUID.class),
        rs.getString("kind"),
        change);
  }
}
