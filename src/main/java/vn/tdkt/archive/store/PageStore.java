package vn.tdkt.archive.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.archive.PageView;
import vn.tdkt.kernel.Actor;
import vn.tdkt.reading.ReadPage;

/**
 * Pages in SQL. What is still to be read is what waits here: a crash loses the page that was being
 * read and nothing else. A page that is no longer waiting is never written again.
 */
@Repository
public class PageStore {
  private final JdbcClient db;

  PageStore(JdbcClient db) {
    this.db = db;
  }

  /** The next page that waits, of batches that are not paused and files not among these. */
  public Optional<PendingPage> next(Collection<UUID> without) {
    return db.sql(
            """
            select f.batch, p.file, f.document, f.name, p.number, p.attempts, f.sent_by,
                   f.sent_by_name, b.jurisdiction, b.unit
              from archive.page p
              join archive.file f on f.id = p.file
              join archive.batch b on b.id = f.batch and not b.paused
             where p.state = 'WAITING' and p.file <> all(:without)
             order by p.file, p.number limit 1
            """)
        .param("without", without.toArray(UUID[]::new))
        .query(PageStore::pending)
        .optional();
  }

  /** Notes that somebody begins, so that a page that ends the program is not tried for ever. */
  public void begin(PendingPage page) {
    attempts(page, 1);
  }

  /** Nothing was tried after all. */
  public void takeBack(PendingPage page) {
    attempts(page, -1);
  }

  private void attempts(PendingPage page, int more) {
    db.sql(
            """
            update archive.page set attempts = attempts + :more
             where file = :file and number = :number and state = 'WAITING'
            """)
        .param("more", more)
        .param("file", page.file())
        .param("number", page.number())
        .update();
  }

  /** False where the page is no longer waiting; then nothing is written. */
  public boolean read(PendingPage pending, ReadPage page, PageText text) {
    return db.sql(
                """
                update archive.page
                   set state = 'READ', width = :width, height = :height, recognised = :recognised,
                       blocks = :blocks::jsonb, text = :text,
                       words = to_tsvector('simple', :words)
                 where file = :file and number = :number and state = 'WAITING'
                """)
            .param("width", page.width())
            .param("height", page.height())
            .param("recognised", page.recognised())
            .param("blocks", PageJson.write(page.blocks()))
            .param("text", text.text())
            .param("words", text.words())
            .param("file", pending.file())
            .param("number", pending.number())
            .update()
        == 1;
  }

  /** The page cannot be read; its file says why. */
  public void failed(PendingPage page, String problem) {
    db.sql(
            """
            update archive.page set state = 'FAILED'
             where file = :file and number = :number and state = 'WAITING'
            """)
        .param("file", page.file())
        .param("number", page.number())
        .update();
    db.sql("update archive.file set problem = :problem where id = :file")
        .param("problem", problem)
        .param("file", page.file())
        .update();
  }

  /** Files of which all pages are read, while their record still waits. */
  public List<UUID> complete() {
    return db.sql(
            """
            select r.file from archive.record r
             where r.paper is null and r.state = 'WAITING'
               and not exists (select from archive.page p
                                where p.file = r.file and p.state <> 'READ')
             order by r.file
            """)
        .query(UUID.class)
        .list();
  }

  /** The pages of a file that were read, in order. */
  public List<ReadPage> of(UUID file) {
    return db.sql(
            """
            select number, recognised, width, height, blocks::text as blocks from archive.page
             where file = :file and state = 'READ' order by number
            """)
        .param("file", file)
        .query(
            (rs, row) ->
                new ReadPage(
                    rs.getInt("number"),
                    rs.getBoolean("recognised"),
                    rs.getInt("width"),
                    rs.getInt("height"),
                    PageJson.read(rs.getString("blocks"))))
        .list();
  }

  /** The same pages as a person sees them. */
  public List<PageView> views(UUID file) {
    return db.sql(
            """
            select number, width, height, recognised, text from archive.page
             where file = :file and state = 'READ' order by number
            """)
        .param("file", file)
        .query(PageView.class)
        .list();
  }

  private static PendingPage pending(ResultSet rs, int row) throws SQLException {
    Actor sender =
        new Actor(
            rs.getObject("sent_by", UUID.class),
            rs.getString("sent_by_name"),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class));
    return new PendingPage(
        rs.getObject("batch", UUID.class),
        rs.getObject("file", UUID.class),
        rs.getObject("document", UUID.class),
        rs.getString("name"),
        rs.getInt("number"),
        rs.getInt("attempts"),
        sender);
  }
}
