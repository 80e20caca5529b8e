package vn.tdkt.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Postgres;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Proves("REQ-198")
class AuditTest {
  @Autowired Audit audit;
  @Autowired AuditTrail trail;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient jdbc;
  @Autowired DatabaseAccess database;

  private final Act.Subject sheet = new Act.Subject("sheet", Ids.next());
  private final UUID province = Ids.next();
  private final Actor officer = new Actor(Ids.next(), "Nguyễn Thị Mẫu", province, Ids.next());

  @Test
  @DisplayName("REQ-198 Mỗi việc đọc lại được thành câu: ai, lúc nào, trước và sau")
  void an_act_is_read_back_as_sentences() {
    append(act("organisation.profile-saved", Change.of("Tổng số, năm 2024", null, "10")));

    Entry entry = trail.of(sheet).getFirst();

    assertThat(entry.time()).isEqualTo("14:03 14/11/2024");
    assertThat(entry.who()).isEqualTo("Nguyễn Thị Mẫu");
    assertThat(entry.sentences()).containsExactly("ghi Tổng số, năm 2024: 10 (trước: trống)");
  }

  @Test
  void the_latest_act_stands_first() {
    append(act("identity.signed-in"));
    append(act("identity.signed-out"));

    assertThat(trail.of(sheet))
        .extracting(Entry::sentences)
        .containsExactly(List.of("đăng xuất"), List.of("đăng nhập"));
  }

  @Test
  @DisplayName("REQ-192 Nội dung hạn chế không hiện; mở xem cũng là một việc được ghi lại")
  @Proves("REQ-192")
  void restricted_values_are_hidden_and_opening_them_goes_on_record() {
    append(act("organisation.profile-saved", new Change("Giải trình", "bản 1", "bản 2", true)));

    assertThat(trail.of(sheet).getFirst().sentences())
        .containsExactly("ghi Giải trình: nội dung hạn chế (trước: nội dung hạn chế)");
    assertThat(trail.opened(sheet, officer).getFirst().sentences())
        .containsExactly("ghi Giải trình: bản 2 (trước: bản 1)");
    assertThat(trail.of(sheet).getFirst().sentences())
        .containsExactly("mở xem nội dung hạn chế trong lịch sử");
  }

  @Test
  void an_act_outside_a_transaction_is_an_error() {
    assertThatThrownBy(() -> audit.append(act("identity.signed-in")))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  @DisplayName("Không ghi được nhật ký thì việc đó không thành")
  void where_the_audit_cannot_be_written_the_act_fails() {
    Act nameless =
        new Done(
            "identity.signed-in",
            sheet,
            new Actor(officer.account(), "", province, null),
            Instant.EPOCH,
            List.of());
    String login = "nguoi-" + Ids.next();

    assertThatThrownBy(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      jdbc.sql(
                              """
                              insert into identity.sign_in_delay (login, failures, not_before)
                              values (:login, 1, now())
                              """)
                          .param("login", login)
                          .update();
                      audit.append(nameless);
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(
            jdbc.sql("select count(*) from identity.sign_in_delay where login = :login")
                .param("login", login)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void no_role_rewrites_or_removes_what_is_on_record() {
    append(act("identity.signed-in", Change.of("a", "b", "c")));

    for (JdbcClient role : List.of(jdbc, Postgres.owner(database))) {
      for (String attempt :
          List.of(
              "update audit.act set full_name = 'khác'",
              "delete from audit.change",
              "truncate audit.change")) {
        assertThatThrownBy(() -> role.sql(attempt).update())
            .isInstanceOf(DataAccessException.class);
      }
    }
  }

  private void append(Act act) {
    transaction.executeWithoutResult(status -> audit.append(act));
  }

  private Act act(String kind, Change... changes) {
    Instant at = Instant.parse("2024-11-14T07:03:00Z");
    return new Done(kind, sheet, officer, at, List.of(changes));
  }

  private record Done(String kind, Subject subject, Actor by, Instant at, List<Change> changes)
      implements Act {}
}
