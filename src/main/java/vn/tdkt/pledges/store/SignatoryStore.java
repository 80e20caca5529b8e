package vn.tdkt.pledges.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.pledges.Pledge;
import vn.tdkt.pledges.Signatory;
import vn.tdkt.pledges.Withdrawal;

/** Who signs a pledge. The act is that of the pledge, which is written with it. */
@Repository
public class SignatoryStore {
  private final JdbcClient db;

  SignatoryStore(JdbcClient db) {
    this.db = db;
  }

  /** Those who are to sign or have signed, from left to right. */
  public List<Signatory> of(UUID pledge) {
    return db.sql(
            """
            select position, unit, party, post, name, signed_on
              from pledges.signatory where pledge = :pledge and withdrawn is null
             order by position
            """)
        .param("pledge", pledge)
        .query(
            (rs, row) ->
                new Signatory(
                    rs.getInt("position"),
                    rs.getObject("unit", UUID.class),
                    rs.getString("party"),
                    rs.getString("post"),
                    rs.getString("name"),
                    rs.getObject("signed_on", LocalDate.class)))
        .list();
  }

  public void add(Pledge pledge, List<Signatory> signatories) {
    for (Signatory signatory : signatories) {
      db.sql(
              """
              insert into pledges.signatory (pledge, position, unit, party, post, name)
              values (:pledge, :position, :unit, :party, :post, :name)
              """)
          .param("pledge", pledge.id())
          .param("position", signatory.position())
          .param("unit", signatory.unit())
          .param("party", signatory.party())
          .param("post", signatory.post())
          .param("name", signatory.name())
          .update();
    }
  }

  /** The day of the latest signature. */
  public LocalDate lastDay(Pledge pledge) {
    return db.sql("select max(signed_on) from pledges.signatory where pledge = :pledge")
        .param("pledge", pledge.id())
        .query(LocalDate.class)
        .single();
  }

  /** The one that leads stays the last. */
  public void insertBeforeLast(Pledge pledge, Signatory signatory) {
    int last =
        db.sql(
                """
                update pledges.signatory set position = position + 1
                 where pledge = :pledge
                   and position = (select max(position) from pledges.signatory
                                    where pledge = :pledge)
                returning position
                """)
            .param("pledge", pledge.id())
            .query(Integer.class)
            .single();
    add(pledge, List.of(signatory.at(last - 1)));
  }

  /** Says why this party signs no longer. */
  public void withdraw(Pledge pledge, Signatory signatory, String why) {
    db.sql(
            """
            update pledges.signatory set withdrawn = :why
             where pledge = :pledge and position = :position
            """)
        .param("why", why)
        .param("pledge", pledge.id())
        .param("position", signatory.position())
        .update();
  }

  /** Those who sign no longer, and why. */
  public List<Withdrawal> withdrawn(UUID pledge) {
    return db.sql(
            """
            select party, post, withdrawn
              from pledges.signatory where pledge = :pledge and withdrawn is not null
             order by position
            """)
        .param("pledge", pledge)
        .query(
            (rs, row) ->
                new Withdrawal(
                    rs.getString("party"), rs.getString("post"), rs.getString("withdrawn")))
        .list();
  }

  public void save(Pledge pledge, Signatory signatory) {
    db.sql(
            """
            update pledges.signatory set post = :post, name = :name, signed_on = :signed_on
             where pledge = :pledge and position = :position
            """)
        .param("post", signatory.post())
        .param("name", signatory.name())
        .param("signed_on", signatory.signedOn())
        .param("pledge", pledge.id())
        .param("position", signatory.position())
        .update();
  }

  /** Nobody has signed the text that will be written now. */
  public void unsign(Pledge pledge) {
    db.sql("update pledges.signatory set signed_on = null where pledge = :pledge")
        .param("pledge", pledge.id())
        .update();
  }
}
