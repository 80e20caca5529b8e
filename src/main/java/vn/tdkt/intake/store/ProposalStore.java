package vn.tdkt.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.intake.NewFile;
import vn.tdkt.intake.Proposal;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.Proposal.State;
import vn.tdkt.intake.model.Answer;
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
             q.row_count, q.columns, q.doubtful, q.take_hidden, q.leave_wrong, q.state, q.told,
             q.fresh, q.changed, q.brought_by, q.brought_at, q.version
        from intake.proposal q
        join lateral (select full_name from organisation.unit_name
                       where unit = q.unit and not isempty(valid)
                       order by (valid @> :on::date) desc, valid desc limit 1) n on true
      """;

  private final JdbcClient db;
  private final SaidStore said;
  private final Audit audit;

  ProposalStore(JdbcClient db, SaidStore said, Audit audit) {
    this.db = db;
    this.said = said;
    this.audit = audit;
  }

  public void add(
      UUID id, IntakeKind kind, UnitId jurisdiction, UnitId unit, NewFile file, Act act) {
    db.sql(
            """
            insert into intake.proposal
              (id, kind, jurisdiction, unit, file_name, sha256, row_count, content, state, brought_by, brought_at)
            values
              (:id, :kind, :jurisdiction, :unit, :name, :sha256, :rows, :content, 'OPEN', :by, :at)
            """)
        .param("id", id)
        .param("kind", kind.name())
        .param("jurisdiction", jurisdiction.value())
        .param("unit", unit.value())
        .param("name", file.name())
        .param("sha256", file.sha256())
        .param("rows", file.rows())
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

  /** Tables that nobody has decided about since then. */
  public List<Proposal> openSince(Instant before, LocalDate on) {
    return db.sql(VIEW + " where q.state = 'OPEN' and q.brought_at < :before order by q.id")
        .param("on", on)
        .param("before", before.atOffset(ZoneOffset.UTC))
        .query(ProposalStore::proposal)
        .list();
  }

  public byte[] content(UUID id) {
    return db.sql("select content from intake.proposal where id = :id and content is not null")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  /** What a person says about a table changes nothing that is on record. */
  public void settle(Proposal seen, Choices choices) {
    @Nullable List<String> columns = choices.columns();
    moved(
        db.sql(
                """
                update intake.proposal
                   set columns = :columns, doubtful = :doubtful, take_hidden = :hidden,
                       leave_wrong = :wrong, told = null, version = version + 1
                 where id = :id and version = :version and state = 'OPEN'
                """)
            .param("columns", columns == null ? null : columns.toArray(String[]::new))
            .param("doubtful", choices.doubtful() == null ? null : choices.doubtful().name())
            .param("hidden", choices.takeHidden())
            .param("wrong", choices.leaveWrong())
            .param("id", seen.id())
            .param("version", seen.version())
            .update(),
        seen);
  }

  /** Two tables of one province are never compared and written at once. */
  public void lock(UnitId jurisdiction) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:province, 0))::text")
        .param("province", "intake " + jurisdiction.value())
        .query(String.class)
        .optional();
  }

  /** It waits for its turn; or it comes back, with a sentence why. Nothing is on record of it. */
  public void turn(Proposal seen, State next, @Nullable String told) {
    moved(
        db.sql(
                """
                update intake.proposal set state = :next, told = :told, version = version + 1
                 where id = :id and version = :version and state = :before
                """)
            .param("next", next.name())
            .param("told", told)
            .param("id", seen.id())
            .param("version", seen.version())
            .param("before", seen.state().name())
            .update(),
        seen);
  }

  /** With it the file and what was said of its rows go: what entered stands in its own tables. */
  public void move(Proposal seen, State next, int fresh, int changed, Act act) {
    moved(
        db.sql(
                """
                update intake.proposal
                   set state = :next, content = null, told = null, fresh = :fresh, changed = :changed,
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
    said.forget(seen.id());
    audit.append(act);
  }

  private static void moved(int rows, Proposal seen) {
    if (rows == 0) {
      throw new StaleEdit("proposal", seen.version());
    }
  }

  private static @Nullable Answer answer(@Nullable String name) {
    return name == null ? null : Answer.valueOf(name);
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
        rs.getInt("row_count"),
        new Choices(
            columns == null ? null : List.of((String[]) columns.getArray()),
            answer(rs.getString("doubtful")),
            rs.getObject("take_hidden", Boolean.class),
            rs.getBoolean("leave_wrong")),
        State.valueOf(rs.getString("state")),
        rs.getString("told"),
        rs.getInt("fresh"),
        rs.getInt("changed"),
        rs.getString("brought_by"),
        rs.getObject("brought_at", OffsetDateTime.class).toInstant(),
        rs.getLong("version"));
  }
}
