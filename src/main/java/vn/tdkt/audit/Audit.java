package vn.tdkt.audit;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;

/** Adds acts to the record (REQ-198). */
@Service
public class Audit {
  private static final String APPEND =
      """
      with noted as (
        insert into audit.act
          (id, at, jurisdiction, account, full_name, unit, kind, subject_type, subject)
        values
          (:id, :at, :jurisdiction, :account, :full_name, :unit, :kind, :subject_type, :subject)
        returning id
      )
      insert into audit.change (act, position, field, before, after, restricted)
      select noted.id, c.position, c.field, c.before, c.after, c.restricted
        from noted,
             unnest(:fields::text[], :befores::text[], :afters::text[], :restricted::boolean[])
               with ordinality as c (field, before, after, restricted, position)
      """;

  private final JdbcClient db;

  Audit(JdbcClient db) {
    this.db = db;
  }

  /**
   * Adds an act with its changes, by one statement in the transaction of the act itself: where this
   * fails, the act fails.
   *
   * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void append(Act act) {
    List<Change> changes = act.changes();
    db.sql(APPEND)
        .param("id", Ids.next())
        .param("at", act.at().atOffset(ZoneOffset.UTC))
        .param("jurisdiction", act.by().jurisdiction())
        .param("account", act.by().account())
        .param("full_name", act.by().fullName())
        .param("unit", act.by().unit())
        .param("kind", act.kind())
        .param("subject_type", act.subject().type())
        .param("subject", act.subject().id())
        .param("fields", column(changes, Change::field))
        .param("befores", column(changes, Change::before))
        .param("afters", column(changes, Change::after))
        .param("restricted", changes.stream().map(Change::restricted).toArray(Boolean[]::new))
        .update();
  }

  private static @Nullable String[] column(
      List<Change> changes, Function<Change, @Nullable String> part) {
    @Nullable String[] values = new String[changes.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part.apply(changes.get(i));
    }
    return values;
  }
}
