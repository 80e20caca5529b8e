package vn.tdkt.scoring.store;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Stated;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Trees;
import vn.tdkt.scoring.SheetId;

/** What papers state of a sheet; nothing is rewritten, the last paper counts. */
@Repository
public class PaperStore {
  private static final String LAST =
      "(select max(version) from scoring.paper where sheet = :sheet)";

  private final JdbcClient db;
  private final Audit audit;

  PaperStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** In the transaction of the act that brought the paper's figures, which is on record itself. */
  public void add(SheetId sheet, Map<String, Stated> stated, Act act) {
    db.sql(
            """
            insert into scoring.paper (sheet, version, stated, account, by_name, at)
            values (:sheet, coalesce(%s, 0) + 1, :stated::json, :account, :by, :at)
            """
                .formatted(LAST))
        .param("sheet", sheet.value())
        .param("stated", json(stated))
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** What stood before the paper that this command brought stands again; as {@link #add}. */
  public void takeBack(SheetId sheet, UUID command, Act act) {
    db.sql(
            """
            insert into scoring.paper (sheet, version, stated, account, by_name, at)
            select p.sheet, p.version + 1,
                   coalesce((select b.stated from scoring.paper b
                              where b.sheet = p.sheet and b.version = p.version - 1), :none::json),
                   :account, :by, :at
              from scoring.paper p
              join scoring.entry e using (sheet, account, at)
             where e.command = :command and p.sheet = :sheet and p.version = %s
            """
                .formatted(LAST))
        .param("none", json(Map.of()))
        .param("command", command)
        .param("sheet", sheet.value())
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static String json(Map<String, Stated> stated) {
    return Trees.json(AnswerFormat.write(UnitSheet.of("", Map.of()).stating(stated)));
  }

  /** False, and nothing is written, where the row is settled or no paper states it. */
  public boolean settle(SheetId sheet, String row, Act act) {
    int written =
        db.sql(
                """
                insert into scoring.paper_settled (sheet, version, row_key, account, by_name, at)
                select sheet, version, :row, :account, :by, :at
                  from scoring.paper where sheet = :sheet and version = %s
                on conflict do nothing
                """
                    .formatted(LAST))
            .param("sheet", sheet.value())
            .param("row", row)
            .param("account", act.by().account())
            .param("by", act.by().fullName())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .update();
    if (written == 1) {
      audit.append(act);
    }
    return written == 1;
  }

  /** What the last paper states, without the rows that were settled. */
  public Map<String, Stated> open(SheetId sheet) {
    return db.sql("select stated from scoring.paper where sheet = :sheet and version = " + LAST)
        .param("sheet", sheet.value())
        .query(String.class)
        .optional()
        .map(stated -> without(settled(sheet), stated))
        .orElse(Map.of());
  }

  private Set<String> settled(SheetId sheet) {
    return db.sql(
            "select row_key from scoring.paper_settled where sheet = :sheet and version = " + LAST)
        .param("sheet", sheet.value())
        .query(String.class)
        .set();
  }

  private static Map<String, Stated> without(Set<String> settled, String json) {
    if (!(AnswerFormat.readSheet(Trees.read(json)) instanceof Decoded.Read<UnitSheet>(var paper))) {
      throw new IllegalStateException("a stored paper does not read back");
    }
    Map<String, Stated> open = new HashMap<>(paper.stated());
    open.keySet().removeAll(settled);
    return open;
  }
}
