package vn.tdkt.archive.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;

/** A province with a hundred thousand invented pages and as many lines of awards. */
public record ManyPages(JdbcClient db, SearchStore search, Reach reach) {
  public static final int PAGES = 100_000;
  private static final UUID PROVINCE = Ids.next();
  private static final UUID UNIT = Ids.next();

  /** Words that stand everywhere, in a tenth, in a hundredth, and on one page. */
  private static final String PAGE_WORDS =
      """
      'uy ban nhan dan tinh hoa gao quyet dinh tang bang khen so ' || n || ' ngay ' || n % 28
      || case when n % 10 = 0 then ' tap the lao dong xuat sac' else '' end
      || case when n % 100 = 0 then ' chien si thi dua toan quoc' else '' end
      || (select string_agg(' tu' || (n * 7919 + k * 104729) % 20000, '')
            from generate_series(1, 150) k)
      """;

  /**
   * @param db with the rights of the program
   * @param owner who may look at its own statistics
   */
  public static ManyPages in(JdbcClient db, JdbcClient owner, SearchStore search) {
    fill(db);
    owner.sql("analyze archive.batch, archive.file, archive.page, archive.record").update();
    Actor reader = new Actor(Ids.next(), "Người Đọc", PROVINCE, UNIT);
    Grant grant = new Grant(Role.OFFICER, Scope.unit(PROVINCE, UNIT));
    return new ManyPages(db, search, new Reach(new Access(reader, List.of(grant))));
  }

  private static void fill(JdbcClient db) {
    UUID batch = Ids.next();
    db.sql(
            """
            insert into archive.batch
              (id, jurisdiction, unit, name, fonds, box, shelf, from_year, to_year, retention,
               restricted, opened_by, opened_at)
            values (:id, :province, :unit, 'Đợt', '', '', '', 1990, 2020, '', false, 'Ai', now())
            """)
        .param("id", batch)
        .param("province", PROVINCE)
        .param("unit", UNIT)
        .update();
    db.sql(
            """
            insert into documents.file
              (id, jurisdiction, unit, year, name, number, issued_on, subject, search, restricted,
               uploaded_by, uploaded_at)
            select md5('d' || n)::uuid, :province, :unit, 2000, 'Tệp ' || n, '1', date '2000-01-01',
                   'Khen', '', false, 'Ai', now()
              from generate_series(1, 1000) n
            """)
        .param("province", PROVINCE)
        .param("unit", UNIT)
        .update();
    db.sql(
            """
            insert into archive.file (id, batch, document, name, sent_by, sent_by_name)
            select md5('f' || n)::uuid, :batch, md5('d' || n)::uuid, 'Tệp ' || n, :batch, 'Ai'
              from generate_series(1, 1000) n
            """)
        .param("batch", batch)
        .update();
    db.sql(
            """
            insert into archive.record (id, file, position, state)
            select md5('r' || n)::uuid, md5('f' || n)::uuid, 0, 'RECOGNISED'
              from generate_series(1, 1000) n
            """)
        .update();
    db.sql(
            """
            insert into archive.record (id, file, paper, position, state, name_folded, words)
            select gen_random_uuid(), md5('f' || n % 1000 + 1)::uuid,
                   md5('r' || n % 1000 + 1)::uuid, n, 'RECOGNISED', name,
                   to_tsvector('simple', name)
              from generate_series(1, :pages) n,
                   lateral (select substr(md5('a' || n), 1, 5) || ' ' || substr(md5('b' || n), 1, 4)
                                   || ' ' || substr(md5('c' || n), 1, 5) as name) as names
            """)
        .param("pages", PAGES)
        .update();
    db.sql(
            """
            insert into archive.page (file, number, state, blocks, text, words)
            select md5('f' || n % 1000 + 1)::uuid, n, 'READ', '[]', words,
                   to_tsvector('simple', words)
              from generate_series(1, :pages) n, lateral (select %s as words) as said
            """
                .replace("%s", PAGE_WORDS))
        .param("pages", PAGES)
        .update();
  }

  public int pages(String words) {
    return search.pages(words, reach, 50).size();
  }

  public int nearNames(String name) {
    return search.nearNames(name, reach, 50).size();
  }

  /** The name of one of the lines. */
  public String aName() {
    return db.sql("select name_folded from archive.record where position = 777")
        .query(String.class)
        .single();
  }

  String plan(String sql, String words) {
    return String.join(
        "\n",
        db.sql("explain " + sql)
            .params(reach.values())
            .param("words", words)
            .param("most", 50)
            .query(String.class)
            .list());
  }
}
