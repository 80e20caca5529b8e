package vn.tdkt.register.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.register.Recipient;
import vn.tdkt.register.Way;

/** To whom documents go, and what became of it. */
@Repository
public class RecipientStore {
  private final JdbcClient db;
  private final Audit audit;

  RecipientStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  public List<Recipient> of(UUID document) {
    return db.sql(
            """
            select id, name, way, sent_on, received_on from register.recipient
             where document = :document and not dropped order by position
            """)
        .param("document", document)
        .query(
            (rs, row) -> {
              String way = rs.getString("way");
              return new Recipient(
                  rs.getObject("id", UUID.class),
                  rs.getString("name"),
                  way == null ? null : Way.valueOf(way),
                  rs.getObject("sent_on", LocalDate.class),
                  rs.getObject("received_on", LocalDate.class));
            })
        .list();
  }

  /**
   * From now on the document goes to these, in this order; who is named again keeps what is known
   * of its delivery. Belongs to an act that goes on record by itself.
   */
  void name(UUID document, List<String> names) {
    db.sql(
            """
            update register.recipient set dropped = true
             where document = :document and not dropped and name <> all(:names)
            """)
        .param("document", document)
        .param("names", names.toArray(String[]::new))
        .update();
    db.sql(
            """
            with wanted as (
              select * from unnest(:names::text[], :ids::uuid[], :positions::int[])
                as w (name, id, position)
            ), kept as (
              update register.recipient r set position = w.position from wanted w
               where r.document = :document and not r.dropped and r.name = w.name
              returning r.name
            )
            insert into register.recipient (id, document, position, name)
            select w.id, :document, w.position, w.name from wanted w
             where w.name not in (select name from kept)
            """)
        .param("document", document)
        .param("names", names.toArray(String[]::new))
        .param("ids", names.stream().map(name -> Ids.next()).toArray(UUID[]::new))
        .param("positions", IntStream.range(0, names.size()).boxed().toArray(Integer[]::new))
        .update();
  }

  /** Notes sending or arrival for some of them; what is null stays as it is. */
  public void deliver(
      UUID document,
      Collection<UUID> to,
      @Nullable Way way,
      @Nullable LocalDate sent,
      @Nullable LocalDate received,
      Act act) {
    db.sql(
            """
            update register.recipient
               set way = coalesce(:way, way), sent_on = coalesce(:sent::date, sent_on),
                   received_on = coalesce(:received::date, received_on)
             where document = :document and id = any(:to) and not dropped
            """)
        .param("document", document)
        .param("to", to.toArray(UUID[]::new))
        .param("way", way == null ? null : way.name())
        .param("sent", sent)
        .param("received", received)
        .update();
    audit.append(act);
  }
}
