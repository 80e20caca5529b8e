package vn.tdkt.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("One history of migrations, a schema per module")
class MigrationGuardsTest {
  private static final Set<String> TWO = Set.of("audit", "scoring");

  private final Path tree;

  MigrationGuardsTest(@TempDir Path tree) {
    this.tree = tree;
  }

  @Test
  void the_migrations_of_the_house_are_named_by_time_in_the_folder_of_their_module() {
    Set<String> modules =
        House.modules().stream().map(HouseModule::name).collect(Collectors.toSet());

    assertThat(MigrationGuards.names(House.MIGRATIONS, modules)).isEmpty();
  }

  @Test
  void a_counted_name_a_version_taken_twice_and_a_stray_folder_are_found() throws Exception {
    migration("audit/V202611210501__acts.sql", "");
    migration("scoring/V202611210501__sheets.sql", "");
    migration("scoring/V2__rounds.sql", "");
    migration("misc/V202611210502__things.sql", "");

    assertThat(MigrationGuards.names(tree, TWO))
        .containsExactly(
            "misc/V202611210502__things.sql is not in the folder of a module",
            "scoring/V202611210501__sheets.sql has the version of another migration",
            "scoring/V2__rounds.sql is not named V<yyyyMMddHHmm>__words.sql");
  }

  @Test
  void a_migration_of_the_house_touches_only_its_own_tables() {
    assertThat(MigrationGuards.foreignTables(House.MIGRATIONS)).isEmpty();
  }

  @Test
  void a_table_without_schema_or_of_another_schema_is_found() throws Exception {
    migration(
        "scoring/V202611210503__entries.sql",
        """
        create table scoring.entry (id uuid primary key);
        -- alter table audit.remark: only a remark
        create table stray (id uuid);
        alter table audit.act add column sheet uuid;
        """);

    assertThat(MigrationGuards.foreignTables(tree))
        .containsExactly(
            "scoring/V202611210503__entries.sql: create table stray is not of its schema",
            "scoring/V202611210503__entries.sql: alter table audit.act is not of its schema");
  }

  private void migration(String path, String sql) throws Exception {
    Path file = tree.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, sql);
  }
}
