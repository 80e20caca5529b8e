package vn.tdkt.archive.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds pages and records by their words, through the indexes. Of a word that stands everywhere the
 * first thousand places are weighed, so that no question costs more than that.
 */
@Repository
public class SearchStore {
  static final String PAGES =
      """
      select hit.record, hit.file, hit.batch, hit.number, hit.text
        from (select r.id as record, f.name as file, b.name as batch, p.number, p.text, p.words
                from archive.page p
                join archive.file f on f.id = p.file
                join archive.batch b on b.id = f.batch
                join archive.record r on r.file = f.id and r.paper is null and r.state <> 'VOID'
               where p.words @@ plainto_tsquery('simple', :words) and %s
               limit 1000) hit
       order by ts_rank(hit.words, plainto_tsquery('simple', :words)) desc, hit.file, hit.number
       limit :most
      """
          .formatted(Reach.SEES);

  static final String RECORDS =
      """
      select hit.record, hit.file, hit.batch, v.page as number,
             (select string_agg(a.text, ' · ' order by a.field <> 'RECIPIENT', a.field)
                from archive.field a where a.record = hit.record and a.text <> '') as text
        from (select r.id as record, f.name as file, b.name as batch
                from archive.record r
                join archive.file f on f.id = r.file
                join archive.batch b on b.id = f.batch
               where r.state <> 'VOID' and r.paper is not null and %s and %s
               limit :most) hit
        left join archive.field v on v.record = hit.record and v.field = 'RECIPIENT'
      """;

  static final String BY_WORDS =
      RECORDS.formatted("r.words @@ plainto_tsquery('simple', :words)", Reach.SEES);

  /** Slips of recognition: "Nguyên Văn Bưởi" for "Nguyễn Văn Buổi". */
  static final String BY_NEAR_NAME =
      RECORDS.formatted("r.name_folded % :words and r.name_folded <> ''", Reach.SEES);

  private final JdbcClient db;

  SearchStore(JdbcClient db) {
    this.db = db;
  }

  /**
   * A place where the words stand.
   *
   * @param record that leads there
   * @param page of the file
   */
  public record Place(UUID record, String file, String batch, int page, String text) {}

  public List<Place> pages(String words, Reach reach, int most) {
    return found(PAGES, words, reach, most);
  }

  /** Lines of awards that say all of the words. */
  public List<Place> records(String words, Reach reach, int most) {
    return found(BY_WORDS, words, reach, most);
  }

  /** Lines of awards whose name is nearly this. */
  public List<Place> nearNames(String name, Reach reach, int most) {
    return found(BY_NEAR_NAME, name, reach, most);
  }

  private List<Place> found(String sql, String words, Reach reach, int most) {
    Map<String, Object> parameters = new HashMap<>(reach.values());
    parameters.put("words", words);
    parameters.put("most", most);
    return db.sql(sql)
        .params(parameters)
        .query(
            (rs, row) ->
                new Place(
                    rs.getObject("record", UUID.class),
                    rs.getString("file"),
                    rs.getString("batch"),
                    rs.getInt("number"),
                    rs.getString("text")))
        .list();
  }
}
