package vn.tdkt.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Postgres;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-44 Tra cứu trong 100.000 trang đi qua chỉ mục")
@Proves("REQ-44")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchAtScaleTest {
  @Autowired SearchStore search;
  @Autowired JdbcClient db;
  @Autowired DatabaseAccess access;

  private ManyPages many;

  @BeforeAll
  void a_hundred_thousand_pages() {
    many = ManyPages.in(db, Postgres.owner(access), search);
  }

  @ParameterizedTest(name = "“{0}”: {1} trang")
  @CsvSource({"so 77777, 1", "chien si thi dua toan quoc, 50", "khong co o dau, 0"})
  void words_are_found_through_the_index(String words, int found) {
    assertThat(many.plan(SearchStore.PAGES, words)).contains("page_words");
    assertThat(many.pages(words)).isEqualTo(found);
  }

  @Test
  void a_word_that_stands_everywhere_costs_no_more_than_a_thousand_places() {
    assertThat(many.pages("bang khen")).isEqualTo(50);
  }

  @Test
  void names_with_a_slip_are_found_through_the_index() {
    String name = many.aName();
    String slip = name.substring(0, 2) + "x" + name.substring(3);
    assertThat(many.plan(SearchStore.BY_NEAR_NAME, slip)).contains("record_name");
    assertThat(many.nearNames(slip)).isPositive();
  }
}
