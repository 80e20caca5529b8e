package vn.tdkt.archive.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The search on a database of one's own, without the program around it. */
public final class SearchStores {
  private SearchStores() {}

  public static SearchStore on(JdbcClient db) {
    return new SearchStore(db);
  }
}
