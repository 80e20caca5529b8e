package vn.tdkt.scoring.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.criteria.AnswerFormat;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Trees;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.SheetId;

/** Adds versions of figures; nothing is rewritten. */
@Repository
public class FigureWriter {
  private static final String ADD_ROWS =
      """
      insert into scoring.entry
        (sheet, round, judge, leaf, version, command, content, points, engine, on_behalf,
         account, by_name, at)
      select :sheet, r.round, r.judge, r.leaf, r.version, r.command, r.content::json, r.points,
             :engine, r.on_behalf, :account, :by, :at
        from unnest(:rounds::text[], :judges::uuid[], :leaves::text[], :versions::bigint[],
                    :commands::uuid[], :contents::text[], :points::text[], :behalf::boolean[])
             as r (round, judge, leaf, version, command, content, points, on_behalf)
      on conflict do nothing
      """;

  private static final String ADD_ADJUSTMENTS =
      """
      insert into scoring.adjustment
        (sheet, id, version, leaf, kind, points, explanation, restricted, stated, voided,
         account, by_name, at)
      select :sheet, r.id, r.version, r.leaf, r.kind, r.points, r.explanation, r.restricted,
             r.stated, r.voided, :account, :by, :at
        from unnest(:ids::uuid[], :versions::bigint[], :leaves::text[], :kinds::text[],
                    :points::text[], :explanations::text[], :restricted::boolean[],
                    :stated::text[], :voided::text[])
             as r (id, version, leaf, kind, points, explanation, restricted, stated, voided)
      """;

  private final JdbcClient db;
  private final Audit audit;

  FigureWriter(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** A row to write, under the id of the command that wants it. */
  public record Write(Recorded row, UUID command) {}

  /**
   * Adds the next versions of rows, by one statement.
   *
   * @return false, and nothing is written, where somebody wrote these versions first or the command
   *     was here before
   * @throws StaleEdit if that holds for some of them only: all or nothing
   */
  public boolean add(SheetId sheet, List<Write> rows, Act act) {
    int written =
        db.sql(ADD_ROWS)
            .param("sheet", sheet.value())
            .param("engine", EngineVersion.CURRENT)
            .param("account", act.by().account())
            .param("by", act.by().fullName())
            .param("at", act.at().atOffset(ZoneOffset.UTC))
            .param("rounds", texts(rows, write -> write.row().round().key()))
            .param("judges", ids(rows, write -> write.row().judge()))
            .param("leaves", texts(rows, write -> write.row().leaf()))
            .param("versions", rows.stream().map(w -> w.row().version()).toArray(Long[]::new))
            .param("commands", ids(rows, Write::command))
            .param("contents", texts(rows, w -> Trees.json(AnswerFormat.write(w.row().entry()))))
            .param("points", texts(rows, write -> machine(write.row().points())))
            .param("behalf", rows.stream().map(w -> w.row().onBehalf()).toArray(Boolean[]::new))
            .update();
    if (written == 0) {
      return false;
    }
    if (written < rows.size()) {
      throw new StaleEdit("score sheet", rows.getFirst().row().version());
    }
    audit.append(act);
    return true;
  }

  /** Adds versions of adjustments, by one statement, in the transaction of the rows' act. */
  public void addAdjustments(SheetId sheet, List<Adjustment> all, Act act) {
    db.sql(ADD_ADJUSTMENTS)
        .param("sheet", sheet.value())
        .param("account", act.by().account())
        .param("by", act.by().fullName())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("ids", ids(all, Adjustment::id))
        .param("versions", all.stream().map(Adjustment::version).toArray(Long[]::new))
        .param("leaves", texts(all, Adjustment::leaf))
        .param("kinds", texts(all, one -> one.kind().name()))
        .param("points", texts(all, one -> one.points().machine()))
        .param("explanations", texts(all, Adjustment::explanation))
        .param("restricted", all.stream().map(Adjustment::restricted).toArray(Boolean[]::new))
        .param("stated", texts(all, one -> machine(one.stated())))
        .param("voided", texts(all, Adjustment::voided))
        .update();
  }

  private static @Nullable String machine(@Nullable Score score) {
    return score == null ? null : score.machine();
  }

  private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable String> part) {
    @Nullable String[] values = new String[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(rows.get(i));
    }
    return values;
  }

  private static <T> @Nullable UUID[] ids(List<T> rows, Function<T, @Nullable UUID> part) {
    @Nullable UUID[] values = new UUID[rows.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(rows.get(i));
    }
    return values;
  }
}
