package vn.tdkt.register.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.tdkt.kernel.Texts;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.RegisterLine;
import vn.tdkt.register.RegisterQuery;
import vn.tdkt.register.RegisteredDocument;

/**
 * Lists of the register. A page is found by its key and not by counting what lies before it;
 * annexes go with their papers.
 */
@Repository
public class RegisterList {
  private static final String WAITS =
      """
      d.state in ('ISSUED', 'REGISTERED') and exists (
        select from register.recipient r
         where r.document = d.id and not r.dropped and r.received_on is null)
      """;

  private static final String WHERE =
      """
       where d.unit = :unit and d.direction = :direction and d.year = :year and d.main is null
         and (strpos(d.search, :words) > 0 or exists (%2$s))
         and (:kind::text is null or d.kind = :kind)
         and strpos(d.by_issuer, :issuer) > 0
         and (:from::date is null or d.sorted_on >= :from)
         and (:last::date is null or d.sorted_on <= :last)
         and (not :undelivered or %1$s)
      """;

  /** What all may read who read the register; each word somewhere in the same file. */
  private static final String IN_FILES =
      """
      select f.name
        from register.attachment a
        join documents.file f on f.id = a.file
        join documents.content_words w on w.content = f.content
       where a.document = d.id and a.voided is null
         and f.withdrawn is null and not f.restricted
         and w.words @@ plainto_tsquery('simple', :words)
      """;

  private static final String COUNTS =
      """
      , (select string_agg(r.name, '; ' order by r.position) from register.recipient r
          where r.document = d.id and not r.dropped) as recipients,
        (select count(*) from register.recipient r
          where r.document = d.id and not r.dropped) as goes_to,
        (select count(*) from register.recipient r
          where r.document = d.id and not r.dropped and r.received_on is not null) as received,
        (select count(*) from register.document a
          where a.main = d.id and a.state <> 'VOID') as annexes,
        case when strpos(d.search, :words) = 0 then (%s order by f.id limit 1) end as in_file
      """
          .formatted(IN_FILES);

  private final JdbcClient db;

  RegisterList(JdbcClient db) {
    this.db = db;
  }

  /**
   * A page, the newest first.
   *
   * @param after the document behind which to begin, or null
   */
  public List<RegisterLine> page(RegisterQuery query, @Nullable UUID after, int most) {
    return asked(
            "select "
                + DocumentRow.COLUMNS
                + COUNTS
                + DocumentRow.FROM
                + where()
                + """
                   and (:after::uuid is null or (d.sorted_on, d.id) <
                        (select a.sorted_on, a.id from register.document a where a.id = :after))
                 order by d.sorted_on desc, d.id desc limit :most
                """,
            query)
        .param("after", after)
        .param("most", most)
        .query(RegisterList::line)
        .list();
  }

  public int count(RegisterQuery query) {
    return asked("select count(*)" + DocumentRow.FROM + where(), query)
        .query(Integer.class)
        .single();
  }

  private JdbcClient.StatementSpec asked(String sql, RegisterQuery query) {
    DocumentKind kind = query.kind();
    return db.sql(sql)
        .param("unit", query.unit())
        .param("direction", query.direction().name())
        .param("year", query.year())
        .param("words", Texts.folded(query.words()))
        .param("kind", kind == null ? null : kind.code())
        .param("issuer", Texts.folded(query.issuer()))
        .param("from", query.from())
        .param("last", query.last())
        .param("undelivered", query.undelivered());
  }

  private static String where() {
    return WHERE.formatted(WAITS, IN_FILES);
  }

  /** How many papers that went out wait for a recipient's note, by year, the newest first. */
  public Map<Integer, Integer> undelivered(UUID unit) {
    Map<Integer, Integer> years = new LinkedHashMap<>();
    db.sql(
            """
            select d.year, count(*) as papers from register.document d
             where d.unit = :unit and d.direction = 'OUTGOING' and d.main is null and %s
             group by d.year order by d.year desc limit 3
            """
                .formatted(WAITS))
        .param("unit", unit)
        .query(
            (ResultSet rs) -> {
              years.put(rs.getInt("year"), rs.getInt("papers"));
            });
    return years;
  }

  /** The years in which the unit has documents, the newest first. */
  public List<Integer> years(UUID unit) {
    return db.sql("select distinct year from register.document where unit = :unit order by 1 desc")
        .param("unit", unit)
        .query(Integer.class)
        .list();
  }

  /** Others of the same register and year that bear the same number. */
  public List<RegisteredDocument> doubles(RegisteredDocument document) {
    return db.sql(
            "select "
                + DocumentRow.COLUMNS
                + DocumentRow.FROM
                + """
                 where d.unit = :unit and d.direction = :direction and d.year = :year
                   and d.id <> :id and d.main is null and d.state <> 'VOID'
                   and ((d.same <> '' and d.same = :same) or d.arrival = :arrival::int)
                 order by d.id limit 5
                """)
        .param("id", document.id())
        .param("unit", document.unit())
        .param("direction", document.direction().name())
        .param("year", document.year())
        .param("same", DocumentStore.same(document))
        .param("arrival", document.details().arrival())
        .query(DocumentRow::of)
        .list();
  }

  /** A number that was given, voided documents included: they keep theirs. */
  public record Given(String kind, String number, @Nullable Integer arrival) {}

  public List<Given> given(UUID unit, Direction direction, int year) {
    return db.sql(
            """
            select kind, number, arrival from register.document
             where unit = :unit and direction = :direction and year = :year and main is null
               and state <> 'DRAFT'
            """)
        .param("unit", unit)
        .param("direction", direction.name())
        .param("year", year)
        .query(
            (rs, row) ->
                new Given(
                    rs.getString("kind"),
                    rs.getString("number"),
                    rs.getObject("arrival", Integer.class)))
        .list();
  }

  /** Documents of a unit that could be chosen in a form, the newest first. */
  public List<RegisteredDocument> choice(UUID unit, String words, int most) {
    return db.sql(
            "select "
                + DocumentRow.COLUMNS
                + DocumentRow.FROM
                + """
                 where d.unit = :unit and d.main is null and d.state <> 'VOID'
                   and strpos(d.search, :words) > 0
                 order by d.sorted_on desc, d.id desc limit :most
                """)
        .param("unit", unit)
        .param("words", Texts.folded(words))
        .param("most", most)
        .query(DocumentRow::of)
        .list();
  }

  private static RegisterLine line(ResultSet rs, int row) throws SQLException {
    String names = rs.getString("recipients");
    return new RegisterLine(
        DocumentRow.of(rs, row),
        names == null ? "" : names,
        rs.getInt("goes_to"),
        rs.getInt("received"),
        rs.getInt("annexes"),
        rs.getString("in_file"));
  }
}
