package vn.tdkt.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.audit.JournalQuery;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Ids;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Postgres;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("REQ-198 Nhật ký có 100.000 việc vẫn đọc qua chỉ mục")
@Proves("REQ-198")
class JournalAtScaleTest {
  private static final UUID PROVINCE = Ids.next();
  private static final UUID SHEET = Ids.next();
  private static final List<String> TYPES = List.of("sheet", "account");
  private static final Reach ALL = new Reach(List.of(PROVINCE), List.of(), TYPES);
  private static final Reach ONE = new Reach(List.of(), List.of(SHEET), TYPES);
  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

  @Autowired JournalStore store;
  @Autowired JdbcClient jdbc;

  @BeforeAll
  static void a_hundred_thousand_acts(
      @Autowired JdbcClient jdbc, @Autowired DatabaseAccess access) {
    jdbc.sql(
            """
            insert into audit.act
              (id, at, jurisdiction, account, full_name, unit, kind, subject_type, subject)
            select gen_random_uuid(), timestamptz '2024-01-01' + n * interval '5 minutes', :province,
                   gen_random_uuid(), 'Người Mẫu ' || n % 300, null,
                   case n % 5000 when 0 then 'scoring.sheet-returned' else 'scoring.cell-saved' end,
                   'sheet', case n % 1000 when 0 then :sheet else gen_random_uuid() end
              from generate_series(1, 100000) n
            """)
        .param("province", PROVINCE)
        .param("sheet", SHEET)
        .update();
    Postgres.owner(access).sql("analyze audit.act").update();
  }

  static Stream<Arguments> questions() {
    JournalQuery.Deed rare = new JournalQuery.Deed("sheet", "scoring.sheet-returned");
    Act.Subject sheet = new Act.Subject("sheet", SHEET);
    return Stream.of(
        Arguments.of("mới nhất", ALL, JournalQuery.ALL, null),
        Arguments.of("một ngày", ALL, new JournalQuery(DAY, DAY, "", null, null), null),
        Arguments.of("một người", ALL, JournalQuery.ALL, Set.of("Người Mẫu 7")),
        Arguments.of("loại hiếm", ALL, new JournalQuery(null, null, "", rare, null), null),
        Arguments.of("một bảng", ALL, new JournalQuery(null, null, "", null, sheet), null),
        Arguments.of("của một đơn vị", ONE, JournalQuery.ALL, null));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("questions")
  void every_question_is_answered_from_an_index(
      String name, Reach reach, JournalQuery query, @Nullable Set<String> names) {
    UUID middle = store.acts(ALL, JournalQuery.ALL, null, null, 1).getFirst().id();
    Conditions where = JournalStore.conditions(reach, query, names, middle);

    String plan =
        String.join(
            "\n",
            jdbc.sql("explain " + JournalStore.sql(where))
                .params(where.values())
                .param("limit", 50)
                .query(String.class)
                .list());

    assertThat(plan).contains("Index").doesNotContain("Seq Scan");
  }

  @Test
  @DisplayName("Đi hết từng trang theo khóa: không thiếu, không lặp")
  void page_after_page_shows_every_act_once() {
    JournalQuery days = new JournalQuery(DAY, DAY.plusDays(3), "", null, null);
    List<StoredAct> all = store.acts(ALL, days, null, null, 10_000);
    Stream.Builder<UUID> walked = Stream.builder();
    List<StoredAct> page = store.acts(ALL, days, null, null, 50);
    while (!page.isEmpty()) {
      page.forEach(act -> walked.add(act.id()));
      page = store.acts(ALL, days, null, page.getLast().id(), 50);
    }

    assertThat(all).hasSize(4 * 24 * 12);
    assertThat(walked.build()).containsExactlyElementsOf(all.stream().map(StoredAct::id).toList());
  }

  @Test
  void names_and_kinds_are_found_without_reading_every_act() {
    assertThat(store.names(ALL)).hasSize(300);
    assertThat(store.deeds(ALL)).extracting(JournalQuery.Deed::kind).hasSize(2);
    assertThat(store.deeds(new Reach(List.of(PROVINCE), List.of(), List.of("account")))).isEmpty();
  }
}
