package vn.tdkt.documents.store;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.documents.StoredFile;

/**
 * Which contents are kept. Taking in and sweeping exclude each other by a lock in the database, so
 * that a sweep on one node never takes what another node is about to refer to.
 */
@Repository
public class ContentRows {
  private final JdbcClient db;

  ContentRows(JdbcClient db) {
    this.db = db;
  }

  /** Until the transaction ends no content is swept; others may take in as well. */
  public void holdOffSweep() {
    db.sql("select pg_advisory_xact_lock_shared(hashtext('documents.content'))").query(rs -> {});
  }

  /** Until the transaction ends no content is taken in. */
  public void holdOffIntake() {
    db.sql("select pg_advisory_xact_lock(hashtext('documents.content'))").query(rs -> {});
  }

  /** Notes the content of a file; the same content a second time changes nothing. */
  public void add(String sha256, StoredFile.Content content) {
    db.sql(
            """
            insert into documents.content (sha256, size, type, pages)
            values (:sha256, :size, :type, :pages)
            on conflict (sha256) do nothing
            """)
        .param("sha256", sha256)
        .param("size", content.size())
        .param("type", content.type().name())
        .param("pages", content.pages())
        .update();
  }

  /** Notes the words of a content; none, and the same a second time, change nothing. */
  public void addWords(String sha256, String words) {
    db.sql(
            """
            insert into documents.content_words (content, words)
            select :sha256, to_tsvector('simple', :words::text) where :words <> ''
            on conflict (content) do nothing
            """)
        .param("sha256", sha256)
        .param("words", words)
        .update();
  }

  /** Takes away the rows that no file refers to; answers the hashes of those that stay. */
  public Set<String> keepReferredTo() {
    db.sql(
            """
            delete from documents.content c
             where not exists (select from documents.file f where f.content = c.sha256)
            """)
        .update();
    return new HashSet<>(db.sql("select sha256 from documents.content").query(String.class).list());
  }
}
