package vn.tdkt.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tdkt.database.DataFolder;
import vn.tdkt.database.DatabaseAccess;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.testing.Postgres;

@DisplayName("Sao lưu và khôi phục")
class BackupsTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), VietnamTime.ZONE);

  /** Parents after children, a circle, a computed column, a counted one, and texts that hurt. */
  private static final String HARD_TABLES =
      """
      create schema sample;
      create table sample.a_child (id int generated always as identity primary key, parent int);
      create table sample.parent (
        id int primary key,
        favourite int references sample.a_child,
        words text,
        length int generated always as (char_length(words)) stored);
      alter table sample.a_child add foreign key (parent) references sample.parent;
      create function sample.forbid() returns trigger language plpgsql as
        $$ begin raise exception 'no new rows'; end $$;
      insert into sample.parent values (7, null, E'Đỗ\\t"Ước"\\n\\\\N'), (8, null, null), (9, null, '');
      insert into sample.a_child (parent) values (7), (8), (null);
      update sample.parent set favourite = 2 where id = 7;
      create trigger forbid before insert on sample.parent
        for each row execute function sample.forbid();
      """;

  private final DatabaseAccess database = Postgres.fresh();

  @TempDir Path temporary;

  @BeforeEach
  void fill() throws IOException {
    Postgres.owner(database).sql(HARD_TABLES).update();
    Files.createDirectories(files(temporary.resolve("first")).resolve("ab"));
    Files.writeString(files(temporary.resolve("first")).resolve("ab/abcd"), "nội dung");
  }

  @Test
  @DisplayName("khôi phục xong, mọi bảng và mọi tệp như cũ")
  void everything_comes_back() throws Exception {
    Path backup = backups(database, "first").save();
    DatabaseAccess empty = emptyWithTheSameTables();

    backups(empty, "second").restore(ProvedBackup.of(backup));

    assertThat(contents(empty)).isEqualTo(contents(database)).containsKey("sample.parent");
    assertThat(files(temporary.resolve("second")).resolve("ab/abcd")).hasContent("nội dung");
    assertThat(
            Postgres.owner(empty)
                .sql("insert into sample.a_child default values returning id")
                .query(Integer.class)
                .single())
        .isEqualTo(4);
    assertThat(
            Postgres.owner(empty)
                .sql("select count(*) from pg_constraint where contype = 'f' and condeferrable")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void uploads_under_way_and_pictures_are_left_out() throws Exception {
    Path incoming = folder("first").passing().resolve("incoming");
    Files.writeString(Files.createDirectories(incoming).resolve("half"), "dở dang");

    List<String> entries = new ArrayList<>();
    Archive.read(backups(database, "first").save(), (name, content) -> entries.add(name));

    assertThat(entries).contains("files/ab/abcd").noneMatch(name -> name.contains("half"));
  }

  @Test
  void a_backup_is_for_its_owner_only_and_named_by_vietnams_time() throws Exception {
    Path backup = backups(database, "first").save();

    assertThat(backup.getFileName()).hasToString("tdkt-20261121-120000.tar");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
        .isEqualTo("rw-------");
  }

  @Test
  void one_flipped_byte_is_found_before_anything_is_begun() throws Exception {
    Path backup = backups(database, "first").save();
    byte[] bytes = Files.readAllBytes(backup);
    bytes[startOfRows(bytes)] ^= 1;
    Files.write(backup, bytes);

    assertThatThrownBy(() -> ProvedBackup.of(backup))
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("chưa có gì được ghi");
  }

  @Test
  void a_backup_that_breaks_off_leaves_nothing_behind() throws Exception {
    DatabaseAccess nowhere =
        new DatabaseAccess(
            "jdbc:postgresql://127.0.0.1:1/tdkt", database.owner(), database.application());

    assertThatThrownBy(() -> backups(nowhere, "first").save()).isInstanceOf(BackupFault.class);
    assertThatThrownBy(() -> backups(Postgres.blank(), "first").save())
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("chưa có gì để sao lưu");
    try (Stream<Path> left = Files.list(folder("first").backups())) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void what_is_there_is_never_overwritten() {
    Path backup = backups(database, "first").save();

    assertThatThrownBy(() -> backups(Postgres.fresh(), "second").restore(ProvedBackup.of(backup)))
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("không ghi đè");
    assertThatThrownBy(() -> backups(Postgres.blank(), "first").restore(ProvedBackup.of(backup)))
        .isInstanceOf(BackupFault.class)
        .hasMessageContaining("không ghi đè");
  }

  @Test
  void any_other_file_is_told_apart() throws Exception {
    Path letter = Files.writeString(temporary.resolve("letter.tar"), "Kính gửi");

    assertThatThrownBy(() -> ProvedBackup.of(letter)).isInstanceOf(BackupFault.class);
  }

  @Test
  void only_the_newest_are_kept() throws Exception {
    for (int day = 0; day < 4; day++) {
      new Backups(database, folder("first"), Clock.offset(NOON, Duration.ofDays(day))).save();
    }
    Files.writeString(folder("first").backups().resolve("mine.tar"), "");

    backups(database, "first").keepNewest(2);

    try (Stream<Path> left = Files.list(folder("first").backups())) {
      assertThat(left.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "tdkt-20261123-120000.tar", "tdkt-20261124-120000.tar", "mine.tar");
    }
  }

  /** Behind the two bytes with which every gzip begins, and its header. */
  private static int startOfRows(byte[] archive) {
    for (int i = 0; i < archive.length - 1; i++) {
      if (archive[i] == 0x1f && archive[i + 1] == (byte) 0x8b) {
        return i + 12;
      }
    }
    throw new AssertionError("no rows in the archive");
  }

  /** The tables of this test belong to no migration, so the empty side gets them beforehand. */
  private DatabaseAccess emptyWithTheSameTables() {
    DatabaseAccess empty = Postgres.blank();
    Postgres.owner(empty).sql(HARD_TABLES).update();
    return empty;
  }

  private Backups backups(DatabaseAccess access, String folder) {
    return new Backups(access, folder(folder), NOON);
  }

  private DataFolder folder(String name) {
    return DataFolder.at(temporary.resolve(name));
  }

  private Path files(Path folder) {
    return DataFolder.at(folder).files();
  }

  /** Every table with a fingerprint of its rows. */
  private static Map<String, String> contents(DatabaseAccess access) throws SQLException {
    Map<String, String> contents = new TreeMap<>();
    try (Connection connection = access.asOwner()) {
      for (Manifest.Table table : Catalogue.tables(connection)) {
        String rows =
            "select coalesce(string_agg(t::text, E'\\n' order by t::text), '') from "
                + table.name()
                + " t";
        contents.put(table.name(), Postgres.owner(access).sql(rows).query(String.class).single());
      }
    }
    return contents;
  }
}
