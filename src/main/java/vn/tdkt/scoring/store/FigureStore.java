package vn.tdkt.scoring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Trees;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.Round;
import vn.tdkt.scoring.SheetId;

/** Reads figures: the last version of each row, or all of them. */
@Repository
public class FigureStore {
  private static final String ROW =
      """
      select distinct on (e.sheet, e.round, e.judge, e.leaf)
             e.sheet, e.round, e.judge, e.leaf, e.version, e.content, e.points, e.on_behalf,
             e.account, e.by_name, e.at
        from scoring.entry e
      """;

  private static final String LAST_FIRST =
      " order by e.sheet, e.round, e.judge, e.leaf, e.version desc";

  private static final String ADJUSTMENT =
      """
      select * from (
        select distinct on (a.sheet, a.id)
               a.sheet, a.id, a.version, a.leaf, a.kind, a.points, a.explanation, a.restricted,
               a.stated, a.voided, a.by_name, a.at
          from scoring.adjustment a
         where a.sheet = any(:sheets)
         order by a.sheet, a.id, a.version desc
      ) last where voided is null
      """;

  private final JdbcClient db;

  FigureStore(JdbcClient db) {
    this.db = db;
  }

  /** A row or adjustment with the sheet that it stands on. */
  public record On<T>(SheetId sheet, T what) {}

  /** The last version of the rows of one sheet; of one round only where a round is given. */
  public List<Recorded> rows(SheetId sheet, @Nullable Round round) {
    return db.sql(
            ROW + " where e.sheet = :sheet and e.round = coalesce(:round, e.round)" + LAST_FIRST)
        .param("sheet", sheet.value())
        .param("round", round == null ? null : round.key(), java.sql.Types.VARCHAR)
        .query(FigureStore::row)
        .list();
  }

  /** The last version of every row of a block and year, in one query. */
  public List<On<Recorded>> rows(BlockYearId block) {
    return db.sql(
            ROW
                + " where e.sheet in (select id from scoring.sheet where block_year = :block)"
                + LAST_FIRST)
        .param("block", block.value())
        .query((rs, n) -> new On<>(new SheetId(rs.getObject("sheet", UUID.class)), row(rs, n)))
        .list();
  }

  public List<Adjustment> adjustments(SheetId sheet) {
    return db.sql(ADJUSTMENT)
        .param("sheets", new UUID[] {sheet.value()})
        .query(FigureStore::adjustment)
        .list();
  }

  /** The adjustments that count on these sheets, in one query. */
  public List<On<Adjustment>> adjustments(List<SheetId> sheets) {
    return db.sql(ADJUSTMENT)
        .param("sheets", sheets.stream().map(SheetId::value).toArray(UUID[]::new))
        .query(
            (rs, n) -> new On<>(new SheetId(rs.getObject("sheet", UUID.class)), adjustment(rs, n)))
        .list();
  }

  /** Every version of a leaf in every round, the latest first (REQ-103). */
  public List<Recorded> history(SheetId sheet, String leaf) {
    return db.sql(
            """
            select e.sheet, e.round, e.judge, e.leaf, e.version, e.content, e.points, e.on_behalf,
                   e.account, e.by_name, e.at
              from scoring.entry e
             where e.sheet = :sheet and e.leaf = :leaf
             order by e.at desc, e.version desc
            """)
        .param("sheet", sheet.value())
        .param("leaf", leaf)
        .query(FigureStore::row)
        .list();
  }

  /** The row that a command wrote, where it has been here before. */
  public Optional<Recorded> byCommand(UUID command) {
    return db.sql(
            """
            select e.sheet, e.round, e.judge, e.leaf, e.version, e.content, e.points, e.on_behalf,
                   e.account, e.by_name, e.at
              from scoring.entry e where e.command = :command
            """)
        .param("command", command)
        .query(FigureStore::row)
        .optional();
  }

  static Recorded row(ResultSet rs, int number) throws SQLException {
    String points = rs.getString("points");
    return new Recorded(
        new Round(rs.getString("round")),
        rs.getObject("judge", UUID.class),
        rs.getString("leaf"),
        rs.getLong("version"),
        entry(rs.getString("content")),
        points == null ? null : Score.of(points),
        rs.getBoolean("on_behalf"),
        rs.getObject("account", UUID.class),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant());
  }

  static Adjustment adjustment(ResultSet rs, int number) throws SQLException {
    String stated = rs.getString("stated");
    return new Adjustment(
        rs.getObject("id", UUID.class),
        rs.getLong("version"),
        rs.getString("leaf"),
        Adjustment.Kind.valueOf(rs.getString("kind")),
        Score.of(rs.getString("points")),
        rs.getString("explanation"),
        rs.getBoolean("restricted"),
        stated == null ? null : Score.of(stated),
        rs.getString("voided"),
        rs.getString("by_name"),
        rs.getObject("at", OffsetDateTime.class).toInstant());
  }

  private static Entry entry(String json) {
    return switch (AnswerFormat.readEntry(Trees.read(json))) {
      case Decoded.Read<Entry>(Entry entry) -> entry;
      case Decoded.Unreadable<Entry>(var problems) ->
          throw new IllegalStateException("a stored entry is unreadable: " + problems);
    };
  }
}
