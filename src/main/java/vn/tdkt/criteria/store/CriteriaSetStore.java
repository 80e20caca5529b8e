package vn.tdkt.criteria.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.CriteriaFormat;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSetId;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Trees;
import vn.tdkt.organisation.BlockYearId;

/** Reads and writes criteria sets as whole documents. */
@Repository
class CriteriaSetStore {
  private static final String SELECT =
      """
      select id, block_year, jurisdiction, number, state, version, content, supersedes,
             copied_from, reason, decision_number, decision_date, decision_issuer
        from criteria.criteria_set
      """;

  private final JdbcClient db;
  private final Audit audit;

  CriteriaSetStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  Optional<StoredSet> find(CriteriaSetId id) {
    return db.sql(SELECT + " where id = :id")
        .param("id", id.value())
        .query(CriteriaSetStore::set)
        .optional();
  }

  List<StoredSet> of(BlockYearId block) {
    return db.sql(SELECT + " where block_year = :block order by number desc")
        .param("block", block.value())
        .query(CriteriaSetStore::set)
        .list();
  }

  List<StoredSet> of(Collection<BlockYearId> blocks) {
    return db.sql(SELECT + " where block_year = any(:blocks) order by block_year, number desc")
        .param("blocks", blocks.stream().map(BlockYearId::value).toArray(UUID[]::new))
        .query(CriteriaSetStore::set)
        .list();
  }

  Optional<StoredSet> inForce(BlockYearId block) {
    return db.sql(SELECT + " where block_year = :block and state = 'ISSUED'")
        .param("block", block.value())
        .query(CriteriaSetStore::set)
        .optional();
  }

  void add(StoredSet set, Act act) {
    String content = json(set.content());
    db.sql(
            """
            insert into criteria.criteria_set
              (id, block_year, jurisdiction, number, state, content, content_hash, supersedes,
               copied_from, reason)
            values
              (:id, :block, :jurisdiction, :number, 'DRAFT', :content::json, :hash, :supersedes,
               :copied_from, :reason)
            """)
        .param("id", set.id().value())
        .param("block", set.block().value())
        .param("jurisdiction", set.jurisdiction())
        .param("number", set.number())
        .param("content", content)
        .param("hash", Trees.hash(content))
        .param("supersedes", set.supersedes() == null ? null : set.supersedes().value())
        .param("copied_from", set.copiedFrom() == null ? null : set.copiedFrom().value())
        .param("reason", set.reason())
        .update();
    audit.append(act);
  }

  void save(StoredSet seen, CriteriaSet content, Act act) {
    String json = json(content);
    int rows =
        db.sql(
                """
                update criteria.criteria_set
                   set content = :content::json, content_hash = :hash, version = version + 1
                 where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("content", json)
            .param("hash", Trees.hash(json))
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    written(rows, seen, act);
  }

  void issue(StoredSet seen, DecidingDocument decision, Act act) {
    int rows =
        db.sql(
                """
                update criteria.criteria_set
                   set state = 'ISSUED', version = version + 1, issued_at = :at,
                       decision_number = :number, decision_date = :date, decision_issuer = :issuer
                 where id = :id and version = :version and state = 'DRAFT'
                """)
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("number", decision.number())
            .param("date", decision.date())
            .param("issuer", decision.issuer())
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    written(rows, seen, act);
  }

  void close(StoredSet seen, Act act) {
    int rows =
        db.sql(
                """
                update criteria.criteria_set
                   set state = 'CLOSED', version = version + 1, closed_at = :at
                 where id = :id and version = :version and state = 'ISSUED'
                """)
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("id", seen.id().value())
            .param("version", seen.version())
            .update();
    written(rows, seen, act);
  }

  private void written(int rows, StoredSet seen, Act act) {
    if (rows == 0) {
      throw new StaleEdit("criteria set", seen.version());
    }
    audit.append(act);
  }

  private static String json(CriteriaSet content) {
    return Trees.json(CriteriaFormat.write(content));
  }

  private static StoredSet set(ResultSet rs, int row) throws SQLException {
    return new StoredSet(
        new CriteriaSetId(rs.getObject("id", UUID.class)),
        new BlockYearId(rs.getObject("block_year", UUID.class)),
        rs.getObject("jurisdiction", UUID.class),
        rs.getInt("number"),
        StoredSet.State.valueOf(rs.getString("state")),
        rs.getLong("version"),
        content(rs.getString("content")),
        decision(rs),
        set(rs, "supersedes"),
        set(rs, "copied_from"),
        rs.getString("reason"));
  }

  private static @Nullable CriteriaSetId set(ResultSet rs, String column) throws SQLException {
    UUID id = rs.getObject(column, UUID.class);
    return id == null ? null : new CriteriaSetId(id);
  }

  private static @Nullable DecidingDocument decision(ResultSet rs) throws SQLException {
    String number = rs.getString("decision_number");
    return number == null
        ? null
        : new DecidingDocument(
            number,
            rs.getObject("decision_date", LocalDate.class),
            rs.getString("decision_issuer"));
  }

  private static CriteriaSet content(String json) {
    return switch (CriteriaFormat.read(Trees.read(json))) {
      case Decoded.Read<CriteriaSet>(CriteriaSet set) -> set;
      case Decoded.Unreadable<CriteriaSet>(var problems) ->
          throw new IllegalStateException("a stored criteria set is unreadable: " + problems);
    };
  }
}
