package vn.tdkt.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tdkt.database.PostgresServer.Durability;

@DisplayName("Cơ sở dữ liệu đi kèm")
class EmbeddedPostgresTest {
  @TempDir Path folder;

  @AfterEach
  void stop() throws IOException {
    if (server().runningPort().isPresent()) {
      server().stop();
    }
  }

  @Test
  @DisplayName("kill -9 giữa chừng: dòng đã xác nhận vẫn còn, lần sau khởi động bình thường")
  void a_killed_server_keeps_what_it_confirmed() throws Exception {
    write(start().access(), "create table kept (id int)", "insert into kept values (1)");
    killed();

    try (EmbeddedPostgres again = start()) {
      assertThat(count(again.access(), "kept")).isEqualTo(1);
    }
  }

  @Test
  void a_server_that_outlived_its_program_is_stopped_first() throws Exception {
    write(start().access(), "create table kept (id int)", "insert into kept values (1)");
    int left = server().runningPort().orElseThrow();

    try (EmbeddedPostgres again = start()) {
      assertThat(count(again.access(), "kept")).isEqualTo(1);
      assertThat(again.access().url()).doesNotContain(":" + left + "/");
    }
  }

  @Test
  void the_number_of_another_program_in_the_pid_file_means_nothing() throws Exception {
    start().close();
    Path pidFile = server().data().resolve(PidFile.NAME);
    String us = String.valueOf(ProcessHandle.current().pid());
    Files.write(pidFile, List.of(us, server().data().toString(), "0", "5432", "", "127.0.0.1", ""));

    try (EmbeddedPostgres again = start()) {
      assertThat(count(again.access(), "pg_roles")).isPositive();
    }
  }

  @Test
  void a_server_that_has_died_can_still_be_closed() throws Exception {
    EmbeddedPostgres postgres = start();
    killed();

    postgres.close();

    assertThat(server().runningPort()).isEmpty();
  }

  @Test
  void a_half_made_cluster_is_made_again() throws Exception {
    Files.createDirectories(server().folder().resolve("data.new/base"));
    Files.writeString(server().folder().resolve("data.new/PG_VERSION"), "18");

    try (EmbeddedPostgres postgres = start()) {
      assertThat(count(postgres.access(), "pg_roles")).isPositive();
    }
  }

  @Test
  void data_of_another_major_version_is_refused_with_a_sentence() throws Exception {
    start().close();
    Files.writeString(server().data().resolve("PG_VERSION"), "17\n");

    assertThatThrownBy(this::start)
        .isInstanceOf(DatabaseFault.class)
        .hasMessageContaining("PostgreSQL 17")
        .hasMessageContaining("sao lưu bằng bản cũ");
  }

  @Test
  void nobody_else_reads_its_folder_and_nobody_enters_without_a_password() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server().folder())))
          .isEqualTo("rwx------");
      Login guess = new Login(EmbeddedPostgres.OWNER, "guess");
      assertThatThrownBy(() -> new DatabaseAccess(postgres.access().url(), guess, guess).asOwner())
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"NAMESPACE", "NOBODY"})
  void root_runs_it_as_an_ordinary_user(OrdinaryUser user) throws Exception {
    var server =
        new PostgresServer(PostgresBinaries.in(TestCluster.cache()), user, folder.resolve("as"));

    try (EmbeddedPostgres first = EmbeddedPostgres.start(server, Durability.FAST)) {
      write(first.access(), "create table kept (id int)", "insert into kept values (1)");
    }
    try (EmbeddedPostgres second = EmbeddedPostgres.start(server, Durability.FAST)) {
      assertThat(count(second.access(), "kept")).isEqualTo(1);
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder.resolve("postgres"), TestCluster.cache(), Durability.SAFE);
  }

  private PostgresServer server() {
    return new PostgresServer(
        PostgresBinaries.in(TestCluster.cache()),
        OrdinaryUser.detect(),
        folder.resolve("postgres"));
  }

  /** The whole server at once, as when the machine loses power. */
  private void killed() throws Exception {
    long pid = PidFile.of(server().data()).orElseThrow().pid();
    ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
    List<ProcessHandle> all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    postmaster.onExit().get();
  }

  private static void write(DatabaseAccess access, String... statements) throws SQLException {
    try (Connection connection = access.asOwner();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static int count(DatabaseAccess access, String table) throws SQLException {
    try (Connection connection = access.asOwner();
        Statement statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
