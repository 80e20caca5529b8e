package vn.tdkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.DatabaseTest;

@DatabaseTest
class ApplicationStartsTest {
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;
  @Autowired Heartbeat heartbeat;

  @Test
  void on_postgresql_18_that_sorts_vietnamese() {
    assertThat(jdbc.sql("show server_version_num").query(Integer.class).single())
        .isGreaterThan(180000);
    assertThat(
            jdbc.sql(
                    "select name from (values ('Đăng'), ('Dũng'), ('Ân'), ('An')) v(name) order by name")
                .query(String.class)
                .list())
        .containsExactly("An", "Ân", "Dũng", "Đăng");
  }

  @Test
  void its_heart_beats() {
    assertThat(heartbeat.beats()).isTrue();
  }

  @Test
  void its_role_alters_no_table() {
    assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("tdkt_app");
    assertThatThrownBy(() -> jdbc.sql("create table public.mine (id int)").update())
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void its_clock_is_in_vietnam() {
    assertThat(clock.getZone()).isEqualTo(VietnamTime.ZONE);
  }
}
