package vn.tdkt.organisation.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.PersonView.Post;
import vn.tdkt.organisation.PostId;
import vn.tdkt.organisation.Signing;

/** Writes posts and who signs by them. */
@Repository
public class PostStore {
  private final JdbcClient db;
  private final Audit audit;

  PostStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** False if the person holds that post in that time already. */
  public boolean appoint(PostId id, PersonId person, Post post, Act act) {
    int rows =
        db.sql(
                """
                insert into organisation.post (id, person, unit, title, manager, valid)
                values (:id, :person, :unit, :title, :manager, daterange(:from, :to))
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("person", person.value())
            .param("unit", post.unit().value())
            .param("title", post.title())
            .param("manager", post.manager())
            .param("from", post.valid().from())
            .param("to", post.valid().to())
            .update();
    if (rows > 0) {
      maySign(id, post.signing(), post.forWhom(), post.valid().from(), post.valid().to());
      audit.append(act);
    }
    return rows > 0;
  }

  /** False if the post began on that day or later, or has ended. */
  public boolean end(PostId post, LocalDate on, Act act) {
    int rows =
        db.sql(
                """
                update organisation.post set valid = daterange(lower(valid), :on)
                 where id = :id and valid @> :on::date and lower(valid) < :on
                """)
            .param("id", post.value())
            .param("on", on)
            .update();
    if (rows > 0) {
      stopSigning(post, on);
      audit.append(act);
    }
    return rows > 0;
  }

  /** False if who signs by this post was settled from that day or a later one. */
  public boolean sign(
      PostId post, @Nullable Signing signing, String forWhom, LocalDate from, Act act) {
    boolean later =
        db.sql(
                """
                select exists (select 1 from organisation.signing_capacity
                                where post = :post and lower(valid) >= :from)
                """)
            .param("post", post.value())
            .param("from", from)
            .query(Boolean.class)
            .single();
    if (!later) {
      stopSigning(post, from);
      maySign(post, signing, forWhom, from, null);
      audit.append(act);
    }
    return !later;
  }

  private void stopSigning(PostId post, LocalDate on) {
    db.sql(
            """
            update organisation.signing_capacity set valid = daterange(lower(valid), :on)
             where post = :post and valid @> :on::date and lower(valid) < :on
            """)
        .param("post", post.value())
        .param("on", on)
        .update();
  }

  private void maySign(
      PostId post,
      @Nullable Signing signing,
      String forWhom,
      LocalDate from,
      @Nullable LocalDate to) {
    if (signing != null) {
      db.sql(
              """
              insert into organisation.signing_capacity (id, post, capacity, for_whom, valid)
              values (:id, :post, :capacity, :for_whom, daterange(:from, :to))
              """)
          .param("id", Ids.next())
          .param("post", post.value())
          .param("capacity", signing.name())
          .param("for_whom", forWhom)
          .param("from", from)
          .param("to", to)
          .update();
    }
  }
}
