package vn.tdkt.scoring.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.SheetId;

/** Reads what one act wrote on a sheet, and what stood there before it. */
@Repository
public class PasteStore {
  private static final String ACT =
      """
      with act as (
        select sheet, account, at from scoring.entry where sheet = :sheet and command = :command)
      """;

  private static final String COLUMNS =
      """
      select e.round, e.judge, e.leaf, e.version, e.content, e.points, e.on_behalf, e.account,
             e.by_name, e.at
      """;

  private final JdbcClient db;

  PasteStore(JdbcClient db) {
    this.db = db;
  }

  /** The unit's rows that the act of this command wrote; none where there was no such act. */
  public List<Recorded> rows(SheetId sheet, UUID command) {
    return query(sheet, command, " from scoring.entry e join act using (sheet, account, at)");
  }

  /** The versions that those rows replaced; a row that was new has none. */
  public List<Recorded> replaced(SheetId sheet, UUID command) {
    return query(
        sheet,
        command,
        """
          from scoring.entry w join act using (sheet, account, at)
          join scoring.entry e on e.sheet = w.sheet and e.leaf = w.leaf and e.round = w.round
                              and e.version = w.version - 1
        """);
  }

  private List<Recorded> query(SheetId sheet, UUID command, String from) {
    return db.sql(ACT + COLUMNS + from + " where e.round = 'SELF' order by e.leaf")
        .param("sheet", sheet.value())
        .param("command", command)
        .query(FigureStore::row)
        .list();
  }

  /** The versions of adjustments that the act wrote, those among them that no longer count. */
  public List<Adjustment> adjustments(SheetId sheet, UUID command) {
    return db.sql(
            ACT
                + """
                select a.id, a.version, a.leaf, a.kind, a.points, a.explanation, a.restricted,
                       a.stated, a.voided, a.by_name, a.at
                  from scoring.adjustment a join act using (sheet, account, at)
                """)
        .param("sheet", sheet.value())
        .param("command", command)
        .query(FigureStore::adjustment)
        .list();
  }
}
