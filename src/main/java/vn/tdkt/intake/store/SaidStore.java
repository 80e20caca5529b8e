package vn.tdkt.intake.store;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.intake.model.Column;

/** What a person said of single rows of a table, while nobody has decided about it. */
@Repository
public class SaidStore {
  private final JdbcClient db;

  SaidStore(JdbcClient db) {
    this.db = db;
  }

  public Map<Integer, Map<Column, String>> corrections(UUID proposal) {
    Map<Integer, Map<Column, String>> all = new HashMap<>();
    db.sql("select line, field, value from intake.correction where proposal = :id")
        .param("id", proposal)
        .query(
            rs -> {
              all.computeIfAbsent(rs.getInt("line"), line -> new EnumMap<>(Column.class))
                  .put(Column.valueOf(rs.getString("field")), rs.getString("value"));
            });
    return all;
  }

  public void correct(UUID proposal, int line, Column column, String value) {
    db.sql(
            """
            insert into intake.correction (proposal, line, field, value)
            values (:id, :line, :field, :value)
            on conflict (proposal, line, field) do update set value = excluded.value
            """)
        .param("id", proposal)
        .param("line", line)
        .param("field", column.name())
        .param("value", value)
        .update();
  }

  public Map<Integer, Answer> answers(UUID proposal) {
    Map<Integer, Answer> all = new HashMap<>();
    db.sql("select line, said from intake.answer where proposal = :id")
        .param("id", proposal)
        .query(
            rs -> {
              all.put(rs.getInt("line"), Answer.valueOf(rs.getString("said")));
            });
    return all;
  }

  /** Others that were answered before stay so. */
  public void answer(UUID proposal, Map<Integer, Answer> answers) {
    List<Map.Entry<Integer, Answer>> all = List.copyOf(answers.entrySet());
    db.sql(
            """
            insert into intake.answer (proposal, line, said)
            select :id, line, said from unnest(:lines::int[], :said::text[]) as a (line, said)
            on conflict (proposal, line) do update set said = excluded.said
            """)
        .param("id", proposal)
        .param("lines", all.stream().map(Map.Entry::getKey).toArray(Integer[]::new))
        .param("said", all.stream().map(one -> one.getValue().name()).toArray(String[]::new))
        .update();
  }

  void forget(UUID proposal) {
    db.sql("delete from intake.correction where proposal = :id").param("id", proposal).update();
    db.sql("delete from intake.answer where proposal = :id").param("id", proposal).update();
  }
}
