package vn.tdkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.testing.Postgres;

@DisplayName("Máy chủ PostgreSQL qua biến môi trường")
class ServerPostgresTest {
  private final DatabaseAccess server = Postgres.blank();

  @TempDir Path folder;

  @Test
  void the_same_migrations_run_there_and_nothing_is_started_here() {
    Map<String, String> environment =
        Map.of(
            "TDKT_DB_URL", server.url(),
            "TDKT_DB_USER", server.application().user(),
            "TDKT_DB_PASSWORD", server.application().password(),
            "TDKT_DB_OWNER_USER", server.owner().user(),
            "TDKT_DB_OWNER_PASSWORD", server.owner().password());

    try (Installation installation = open(environment)) {
      Migrations.all(installation.database());
      assertThat(installation.database()).isEqualTo(server);
      assertThat(installation.folder().postgres()).doesNotExist();
    }
    assertThat(
            Postgres.jdbc(server)
                .sql("select count(*) from jobs.scheduled_tasks")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void one_role_alone_may_do_both() {
    Login only = server.owner();
    Map<String, String> environment =
        Map.of(
            "TDKT_DB_URL", server.url(),
            "TDKT_DB_USER", only.user(),
            "TDKT_DB_PASSWORD", only.password());

    try (Installation installation = open(environment)) {
      Migrations.all(installation.database());
      assertThat(installation.database().application()).isEqualTo(only);
    }
  }

  @Test
  void an_address_without_a_user_is_told() {
    assertThatThrownBy(() -> open(Map.of("TDKT_DB_URL", server.url())))
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("TDKT_DB_USER");
  }

  @Test
  @DisplayName("mỗi thư mục dữ liệu chỉ một chương trình")
  void a_folder_is_opened_once() {
    Map<String, String> environment =
        Map.of(
            "TDKT_DB_URL", server.url(),
            "TDKT_DB_USER", server.owner().user(),
            "TDKT_DB_PASSWORD", server.owner().password());
    try (Installation first = open(environment)) {
      assertThat(first.folder().address()).isEmpty();
      assertThatThrownBy(() -> first.folder().lock())
          .isInstanceOf(OverlappingFileLockException.class);
    }
    open(environment).close();
  }

  private Installation open(Map<String, String> environment) {
    return Installation.open(DataFolder.at(folder), TestCluster.cache(), environment).orElseThrow();
  }
}
