package vn.tdkt.feeding.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.audit.Audit;
import vn.tdkt.feeding.Feed;
import vn.tdkt.feeding.Source;
import vn.tdkt.kernel.Act;

/** Which figure of a unit answers which criterion of its block. */
@Repository
public class FeedStore {
  private final JdbcClient db;
  private final Audit audit;

  FeedStore(JdbcClient db, Audit audit) {
    this.db = db;
    this.audit = audit;
  }

  /** Where a feed holds: a unit in its block, whatever the year. */
  public record Place(UUID jurisdiction, UUID unit, UUID block) {}

  public List<Feed> of(UUID unit, UUID block) {
    return db.sql(
            """
            select f.id, f.leaf, f.slot, f.kind, coalesce(i.figure, f.indicator) as indicator
              from feeding.feed f left join facts.indicator i on i.id = f.indicator
             where f.unit = :unit and f.block = :block and not f.dropped
             order by f.id
            """)
        .param("unit", unit)
        .param("block", block)
        .query(FeedStore::feed)
        .list();
  }

  /** Drops some and adds others, as one act. */
  public void change(Place place, Collection<UUID> dropped, List<Feed> added, Act act) {
    db.sql("update feeding.feed set dropped = true where unit = :unit and id = any(:ids)")
        .param("unit", place.unit())
        .param("ids", dropped.toArray(UUID[]::new))
        .update();
    added.forEach(feed -> add(place, feed));
    audit.append(act);
  }

  private void add(Place place, Feed feed) {
    db.sql(
            """
            insert into feeding.feed (id, jurisdiction, unit, block, leaf, slot, kind, indicator)
            values (:id, :jurisdiction, :unit, :block, :leaf, :slot, :kind, :indicator)
            """)
        .param("id", feed.id())
        .param("jurisdiction", place.jurisdiction())
        .param("unit", place.unit())
        .param("block", place.block())
        .param("leaf", feed.leaf())
        .param("slot", feed.slot())
        .param("kind", feed.source().kind().name())
        .param("indicator", feed.source().indicator())
        .update();
  }

  private static Feed feed(ResultSet rs, int row) throws SQLException {
    return new Feed(
        rs.getObject("id", UUID.class),
        rs.getString("leaf"),
        rs.getString("slot"),
        new Source(
            Source.Kind.valueOf(rs.getString("kind")), rs.getObject("indicator", UUID.class)));
  }
}
