package vn.tdkt.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.audit.Audit;
import vn.tdkt.audit.AuditedThing;
import vn.tdkt.intake.NewFile;
import vn.tdkt.intake.Proposal;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.UnitId;

/** Tables that were brought; the file itself only while nobody has decided. */
@Repository
public class ProposalStore {
  private static final int SHOWN = 100;

  private static final String VIEW =
      """
      select q.id, q.kind, q.jurisdiction, q.unit, n.full_name as unit_name, q.file_name, q.sha256,
             q.columns, q.take_doubtful, q.take_hidden, q.leave_wrong, q.state, q.fresh, q.changed,
             q.brought_by, q.brought_at, q.version
        from intake.proposal q
        join lateral (select full_name from organisation.unit_name
                       where unit = q.unit and not isempty(valid)
                       order by (valid @> :on::date) desc, valid desc limit 1) n on true
      """;

  private final JdbcClient db;
  private final Audit audit;

  ProposalStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public void add(
      UUID id, IntakeKind kind, UnitId jurisdiction, UnitId unit, NewFile file, Act act) {
    db.sql(
            """
            insert into intake.proposal
              (id, kind, jurisdiction, unit, file_name, sha256, content, state, brought_by, brought_at)
            values
              (:id, :kind, :jurisdiction, :unit, :name, :sha256, :content, 'OPEN', :by, :at)
            """)
        .param("id", id)
        .param("kind", kind.name())
        .param("jurisdiction", jurisdiction.value())
        .param("unit", unit.value())
        .param("name", file.name())
        .param("sha256", file.sha256())
        .param("content", file.content())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
    audit.append(act);
  }

  public Optional<Proposal> find(UUID id, LocalDate on) {
    return db.sql(VIEW + " where q.id = :id")
        .param("on", on)
        .param("id", id)
        .query(ProposalStore::proposal)
        .optional();
  }

  /** The latest first. */
  public List<Proposal> of(List<UnitId> units, LocalDate on) {
    return db.sql(VIEW + " where q.unit = any(:units) order by q.id desc limit :most")
        .param("on", on)
        .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
        .param("most", SHOWN)
        .query(ProposalStore::proposal)
        .list();
  }

  public byte[] content(UUID id) {
    return db.sql("select content from intake.proposal where id = :id and content is not null")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  public Map<Integer, Map<Column, String>> corrections(UUID id) {
    Map<Integer, Map<Column, String>> all = new HashMap<>();
    db.sql("select line, field, value from intake.correction where proposal = :id")
        .param("id", id)
        .query(
            rs -> {
              all.computeIfAbsent(rs.getInt("line"), line -> new EnumMap<>(Column.class))
                  .put(Column.valueOf(rs.getString("field")), rs.getString("value"));
            });
    return all;
  }

  /** What a person says about a table changes nothing that is on record. */
  public void settle(Proposal seen, Choices choices) {
    @Nullable List<String> columns = choices.columns();
    moved(
        db.sql(
                """
                update intake.proposal
                   set columns = :columns, take_doubtful = :doubtful, take_hidden = :hidden,
                       leave_wrong = :wrong, version = version + 1
                 where id = :id and version = :version and state = 'OPEN'
                """)
            .param("columns", columns == null ? null : columns.toArray(String[]::new))
            .param("doubtful", choices.takeDoubtful())
            .param("hidden", choices.takeHidden())
            .param("wrong", choices.leaveWrong())
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen);
  }

  public void correct(Proposal seen, int line, Column column, String value) {
    db.sql(
            """
            insert into intake.correction (proposal, line, field, value)
            values (:id, :line, :field, :value)
            on conflict (proposal, line, field) do update set value = excluded.value
            """)
        .param("id", seen.id())
        .param("line", line)
        .param("field", column.name())
        .param("value", value)
        .update();
    settle(seen, seen.choices());
  }

  /** Two tables of one province are never compared and written at once. */
  public void lock(UnitId jurisdiction) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:province, 0))::text")
        .param("province", "intake " + jurisdiction.value())
        .query(String.class)
        .optional();
  }

  /** With it the file and what was put right in it go: what entered stands in its own tables. */
  public void move(Proposal seen, State next, int fresh, int changed, Act act) {
    moved(
        db.sql(
                """
                update intake.proposal
                   set state = :next, content = null, fresh = :fresh, changed = :changed,
                       version = version + 1
                 where id = :id and version = :version and state = :before
                """)
            .param("next", next.name())
            .param("fresh", fresh)
            .param("changed", changed)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("before", seen.state().name())
            .update(),
        seen);
    db.sql("delete from intake.correction where proposal = :id").param("id", seen.id()).update();
    audit.append(act);
  }

  private static void moved(int rows, Proposal seen) {
    if (rows == 0) {
      throw new StaleEdit("proposal", seen.version());
    }
  }

  public List<UUID> in(List<Scope> places) {
    return db.sql("select id from intake.proposal where unit = any(:units)")
        .param(
            "units",
            places.stream()
                .filter(place -> place.kind() == ScopeKind.UNIT)
                .map(Scope::unit)
                .toArray(UUID[]::new))
        .query(UUID.class)
        .list();
  }

  public List<AuditedThing> named(UUID[] ids) {
    return db.sql(
            """
            select id, jurisdiction, unit, file_name from intake.proposal where id = any(:ids)
            """)
        .param("ids", ids)
        .query(ProposalStore::thing)
        .list();
  }

  private static AuditedThing thing(ResultSet rs, int row) throws SQLException {
    UUID id = rs.getObject("id", UUID.class);
    return new AuditedThing(
        new Act.Subject("intake", id),
        rs.getString("file_name"),
        Scope.unit(rs.getObject("jurisdiction", UUID.class), rs.getObject("unit", UUID.class)),
        "/nhap-excel/" + id);
  }

  private static Proposal proposal(ResultSet rs, int row) throws SQLException {
    Array columns = rs.getArray("columns");
    return new Proposal(
        rs.getObject("id", UUID.class),
        IntakeKind.valueOf(rs.getString("kind")),
        new UnitId(rs.getObject("jurisdiction", UUID.class)),
        new UnitId(rs.getObject("unit", UUID.class)),
        rs.getString("unit_name"),
        rs.getString("file_name"),
        rs.getString("sha256"),
        new Choices(
            columns == null ? null : List.of((String[]) columns.getArray()),
            rs.getBoolean("take_doubtful"),
            rs.getObject("take_hidden", Boolean.class),
            rs.getBoolean("leave_wrong")),
        State.valueOf(rs.getString("state")),
        rs.getInt("fresh"),
        rs.getInt("changed"),
        rs.getString("brought_by"),
        rs.getObject("brought_at", OffsetDateTime.class).toInstant(),
        rs.getLong("version"));
  }
}
