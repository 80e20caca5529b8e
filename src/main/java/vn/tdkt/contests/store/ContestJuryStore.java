package vn.tdkt.contests.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.Criterion;
import vn.tdkt.contests.Juror;
import vn.tdkt.contests.Jury;
import vn.tdkt.contests.Mark;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Score;

/** Score forms, jurors and what they gave. */
@Repository
public class ContestJuryStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestJuryStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public Jury of(UUID edition) {
    return new Jury(criteria(edition), jurors(edition), marks(edition));
  }

  private List<Criterion> criteria(UUID edition) {
    return db.sql(
            """
            select id, edition, name, maximum
              from contests.criterion where edition = :edition order by id
            """)
        .param("edition", edition)
        .query(
            (rs, row) ->
                new Criterion(
                    rs.getObject("id", UUID.class),
                    rs.getObject("edition", UUID.class),
                    rs.getString("name"),
                    Score.of(rs.getBigDecimal("maximum"))))
        .list();
  }

  private List<Juror> jurors(UUID edition) {
    return db.sql(
            """
            select edition, field, account, full_name, unit, dismissed
              from contests.juror where edition = :edition
             order by field, regexp_replace(full_name, '^.* ', '') collate "vi-x-icu",
                      full_name collate "vi-x-icu", account
            """)
        .param("edition", edition)
        .query(
            (rs, row) ->
                new Juror(
                    rs.getObject("edition", UUID.class),
                    rs.getObject("field", UUID.class),
                    rs.getObject("account", UUID.class),
                    rs.getString("full_name"),
                    rs.getObject("unit", UUID.class),
                    rs.getString("dismissed")))
        .list();
  }

  private List<Mark> marks(UUID edition) {
    return db.sql(
            """
            select work, account, criterion, points from contests.mark
             where work in (select id from contests.work where edition = :edition)
            """)
        .param("edition", edition)
        .query(
            (rs, row) ->
                new Mark(
                    rs.getObject("work", UUID.class),
                    rs.getObject("account", UUID.class),
                    rs.getObject("criterion", UUID.class),
                    Score.of(rs.getBigDecimal("points"))))
        .list();
  }

  public void add(Criterion criterion, Act act) {
    db.sql(
            """
            insert into contests.criterion (id, edition, name, maximum)
            values (:id, :edition, :name, :maximum)
            """)
        .param("id", criterion.id())
        .param("edition", criterion.edition())
        .param("name", criterion.name())
        .param("maximum", new BigDecimal(criterion.maximum().machine()))
        .update();
    audit.append(act);
  }

  /** A line by which nobody has scored. */
  public void remove(Criterion criterion, Act act) {
    db.sql("delete from contests.criterion where id = :id").param("id", criterion.id()).update();
    audit.append(act);
  }

  /** Named again after a dismissal: what the juror gave counts again. */
  public void name(Juror juror, Act act) {
    db.sql(
            """
            insert into contests.juror (edition, field, account, full_name, unit)
            values (:edition, :field, :account, :full_name, :unit)
            on conflict (field, account) do update set dismissed = null, unit = excluded.unit
            """)
        .param("edition", juror.edition())
        .param("field", juror.field())
        .param("account", juror.account())
        .param("full_name", juror.fullName())
        .param("unit", juror.unit())
        .update();
    audit.append(act);
  }

  public void dismiss(Juror juror, String reason, Act act) {
    db.sql(
            """
            update contests.juror set dismissed = :reason
             where field = :field and account = :account and dismissed is null
            """)
        .param("reason", reason)
        .param("field", juror.field())
        .param("account", juror.account())
        .update();
    audit.append(act);
  }

  /** In place of what the juror gave before. */
  public void keep(Mark mark, Act act) {
    db.sql(
            """
            insert into contests.mark (work, account, criterion, points)
            values (:work, :account, :criterion, :points)
            on conflict (work, account, criterion) do update set points = excluded.points
            """)
        .param("work", mark.work())
        .param("account", mark.account())
        .param("criterion", mark.criterion())
        .param("points", new BigDecimal(mark.points().machine()))
        .update();
    audit.append(act);
  }
}
