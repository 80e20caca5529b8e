package vn.tdkt.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.archive.ArchivedRecord;
import vn.tdkt.archive.FieldKind;
import vn.tdkt.archive.RecordState;
import vn.tdkt.archive.Spot;
import vn.tdkt.archive.Value;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** Records and their values in SQL. */
@Repository
public class ArchivedRecordStore {
  private static final String SELECT =
      """
      select r.id, f.batch, r.file, r.paper, r.position, r.state, r.checked_by, r.checked_by_name,
             r.confirmed_by_name, r.reason, r.version, v.field, v.text, v.page, v."left", v.top,
             v.width, v.height, v.percent
        from archive.record r
        join archive.file f on f.id = r.file
        left join archive.field v on v.record = r.id
      """;

  private final JdbcClient db;
  private final Audit audit;

  ArchivedRecordStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Optional<ArchivedRecord> find(UUID id) {
    return query(SELECT + " where r.id = :id", Map.of("id", id)).stream().findFirst();
  }

  /** The record of a file's paper. */
  public ArchivedRecord paper(UUID file) {
    return query(SELECT + " where r.file = :file and r.paper is null", Map.of("file", file))
        .getFirst();
  }

  /** All records of a batch as its papers have them, those of a paper behind it. */
  public List<ArchivedRecord> of(UUID batch) {
    return query(
        SELECT + " where f.batch = :batch order by r.file, r.position", Map.of("batch", batch));
  }

  /** How many lines of the award of a paper count. */
  public int awards(UUID paper) {
    return db.sql("select count(*) from archive.record where paper = :paper and state <> 'VOID'")
        .param("paper", paper)
        .query(Integer.class)
        .single();
  }

  /**
   * The next record of the batch that waits for this account, behind this one and then from the
   * top.
   */
  public Optional<UUID> next(ArchivedRecord after, UUID account) {
    return db.sql(
            """
            select r.id from archive.record r join archive.file f on f.id = r.file
             where f.batch = :batch and r.id <> :id
               and (r.state in ('RECOGNISED', 'RETURNED')
                    or r.state = 'CHECKED' and r.checked_by <> :account)
             order by (r.file, r.position) < (:file, :position), r.file, r.position limit 1
            """)
        .param("batch", after.batch())
        .param("id", after.id())
        .param("account", account)
        .param("file", after.file())
        .param("position", after.position())
        .query(UUID.class)
        .optional();
  }

  /** Adds the record of one line of an award. */
  public void add(ArchivedRecord record, String folded, String words) {
    db.sql(
            """
            insert into archive.record (id, file, paper, position, state, name_folded, words)
            values (:id, :file, :paper, :position, :state, :folded, to_tsvector('simple', :words))
            """)
        .param("id", record.id())
        .param("file", record.file())
        .param("paper", record.paper())
        .param("position", record.position())
        .param("state", record.state().name())
        .param("folded", folded)
        .param("words", words)
        .update();
    values(record);
  }

  /** Writes a record as it is after its step, with its values. */
  public void save(ArchivedRecord record, String folded, String words, Act act) {
    int rows =
        db.sql(
                """
                update archive.record
                   set state = :state, checked_by = :checked_by, checked_by_name = :checked_by_name,
                       confirmed_by_name = :confirmed_by_name, reason = :reason,
                       name_folded = :folded, words = to_tsvector('simple', :words),
                       version = version + 1
                 where id = :id and version = :version
                """)
            .param("state", record.state().name())
            .param("checked_by", record.checkedBy())
            .param("checked_by_name", record.checkedByName())
            .param("confirmed_by_name", record.confirmedByName())
            .param("reason", record.reason())
            .param("folded", folded)
            .param("words", words)
            .param("id", record.id())
            .param("version", record.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("archive record", record.version());
    }
    values(record);
    audit.append(act);
  }

  private void values(ArchivedRecord record) {
    for (Value value : record.values()) {
      Spot spot = value.spot();
      db.sql(
              """
              insert into archive.field
                (record, field, text, page, "left", top, width, height, percent)
              values (:record, :field, :text, :page, :left, :top, :width, :height, :percent)
              on conflict (record, field) do update set text = excluded.text
              """)
          .param("record", record.id())
          .param("field", value.field().name())
          .param("text", value.text())
          .param("page", spot.page())
          .param("left", spot.left())
          .param("top", spot.top())
          .param("width", spot.width())
          .param("height", spot.height())
          .param("percent", value.percent())
          .update();
    }
  }

  private List<ArchivedRecord> query(String sql, Map<String, ?> parameters) {
    Map<UUID, ArchivedRecord> records = new LinkedHashMap<>();
    db.sql(sql)
        .params(parameters)
        .query(
            rs -> {
              ArchivedRecord row = row(rs);
              records.merge(row.id(), row, ArchivedRecordStore::joined);
            });
    return List.copyOf(records.values());
  }

  private static ArchivedRecord joined(ArchivedRecord a, ArchivedRecord b) {
    return a.with(
        Stream.concat(a.values().stream(), b.values().stream())
            .sorted(Comparator.comparing(Value::field))
            .toList());
  }

  private static ArchivedRecord row(ResultSet rs) throws SQLException {
    return new ArchivedRecord(
        rs.getObject("id", UUID.class),
        rs.getObject("batch", UUID.class),
        rs.getObject("file", UUID.class),
        rs.getObject("paper", UUID.class),
        rs.getInt("position"),
        new ArchivedRecord.Standing(
            RecordState.valueOf(rs.getString("state")),
            rs.getObject("checked_by", UUID.class),
            rs.getString("checked_by_name"),
            rs.getString("confirmed_by_name"),
            rs.getString("reason")),
        rs.getLong("version"),
        value(rs));
  }

  private static List<Value> value(ResultSet rs) throws SQLException {
    @Nullable String field = rs.getString("field");
    if (field == null) {
      return List.of();
    }
    Spot spot =
        new Spot(
            rs.getInt("page"),
            rs.getInt("left"),
            rs.getInt("top"),
            rs.getInt("width"),
            rs.getInt("height"));
    return List.of(
        new Value(FieldKind.valueOf(field), rs.getString("text"), spot, rs.getInt("percent")));
  }
}
