package vn.tdkt.contests.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.contests.ContestField;
import vn.tdkt.contests.Edition;
import vn.tdkt.contests.PrizeCount;
import vn.tdkt.contests.PrizeLevel;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.StaleEdit;

/** The fields of editions, and the prizes as counted. */
@Repository
public class ContestFieldStore {
  private final JdbcClient db;
  private final Audit audit;

  ContestFieldStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** In the order in which they were entered. */
  public List<ContestField> of(UUID edition) {
    return db.sql(
            """
            select id, edition, name, works, version
              from contests.field where edition = :edition order by id
            """)
        .param("edition", edition)
        .query(
            (rs, row) ->
                new ContestField(
                    rs.getObject("id", UUID.class),
                    rs.getObject("edition", UUID.class),
                    rs.getString("name"),
                    rs.getObject("works", Integer.class),
                    rs.getLong("version")))
        .list();
  }

  public List<PrizeCount> prizes(UUID edition) {
    return db.sql("select field, national, level, number from contests.prize where edition = :id")
        .param("id", edition)
        .query(
            (rs, row) ->
                new PrizeCount(
                    rs.getObject("field", UUID.class),
                    rs.getBoolean("national"),
                    PrizeLevel.valueOf(rs.getString("level")),
                    rs.getInt("number")))
        .list();
  }

  /**
   * @param prizes given in this field
   */
  public void add(ContestField field, Map<PrizeLevel, Integer> prizes, Act act) {
    db.sql(
            """
            insert into contests.field (id, edition, name, works, version)
            values (:id, :edition, :name, :works, 1)
            """)
        .param("id", field.id())
        .param("edition", field.edition())
        .param("name", field.name())
        .param("works", field.works())
        .update();
    count(field, prizes);
    audit.append(act);
  }

  /**
   * @param prizes given in this field, in place of those before
   * @throws StaleEdit if somebody changed it since it was seen
   */
  public void save(ContestField field, Map<PrizeLevel, Integer> prizes, Act act) {
    int rows =
        db.sql(
                """
                update contests.field set name = :name, works = :works, version = version + 1
                 where id = :id and version = :version
                """)
            .param("name", field.name())
            .param("works", field.works())
            .param("id", field.id())
            .param("version", field.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("contest field", field.version());
    }
    count(field, prizes);
    audit.append(act);
  }

  private void count(ContestField field, Map<PrizeLevel, Integer> prizes) {
    db.sql("delete from contests.prize where field = :field").param("field", field.id()).update();
    prizes.forEach(
        (level, number) ->
            count(field.edition(), new PrizeCount(field.id(), false, level, number)));
  }

  /**
   * The prizes of the whole edition, in place of those before.
   *
   * @throws StaleEdit if somebody changed the edition since it was seen
   */
  public void count(Edition edition, List<PrizeCount> prizes, Act act) {
    int rows =
        db.sql(
                """
                update contests.edition set version = version + 1
                 where id = :id and version = :version
                """)
            .param("id", edition.id())
            .param("version", edition.version())
            .update();
    if (rows == 0) {
      throw new StaleEdit("contest edition", edition.version());
    }
    db.sql("delete from contests.prize where edition = :edition and field is null")
        .param("edition", edition.id())
        .update();
    prizes.forEach(prize -> count(edition.id(), prize));
    audit.append(act);
  }

  private void count(UUID edition, PrizeCount prize) {
    @Nullable UUID field = prize.field();
    db.sql(
            """
            insert into contests.prize (edition, field, national, level, number)
            select :edition, :field::uuid, :national, :level, :number where :number > 0
            """)
        .param("edition", edition)
        .param("field", field)
        .param("national", prize.national())
        .param("level", prize.level().name())
        .param("number", prize.number())
        .update();
  }
}
