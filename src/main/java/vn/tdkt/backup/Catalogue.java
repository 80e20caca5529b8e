package vn.tdkt.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What PostgreSQL itself says about the tables of this database. */
final class Catalogue {
  private Catalogue() {}

  static List<Manifest.Table> tables(Connection connection) throws SQLException {
    return read(
        connection,
        """
        select format('%I.%I', nspname, relname),
               (select string_agg(quote_ident(attname), ',' order by attnum) from pg_attribute
                 where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '')
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where relkind = 'r' and nspname !~ '^(pg_.*|information_schema|public)$'
         order by 1
        """,
        row -> new Manifest.Table(row.getString(1), row.getString(2)));
  }

  static Map<String, Long> sequences(Connection connection) throws SQLException {
    Map<String, Long> sequences = new TreeMap<>();
    read(
        connection,
        """
        select format('%I.%I', schemaname, sequencename), last_value
          from pg_sequences
         where last_value is not null and schemaname !~ '^(pg_.*|information_schema|public)$'
        """,
        row -> sequences.put(row.getString(1), row.getLong(2)));
    return sequences;
  }

  /** The newest migration that was applied; empty in a database without any. */
  static List<String> newestMigration(Connection connection) throws SQLException {
    if (read(connection, "select 1 from pg_class where relname = 'flyway_schema_history'", r -> 1)
        .isEmpty()) {
      return List.of();
    }
    return read(
        connection,
        """
        select version from public.flyway_schema_history
         where success and version is not null order by version desc limit 1
        """,
        row -> row.getString(1));
  }

  /** Statements that let rows arrive in any order, and those that make the rules strict again. */
  record ForeignKeys(List<String> relax, List<String> restore) {}

  static ForeignKeys foreignKeys(Connection connection) throws SQLException {
    String sql =
        """
        select format('alter table %%s alter constraint %%I %s', conrelid::regclass, conname)
          from pg_constraint where contype = 'f' and not condeferrable
        """;
    return new ForeignKeys(
        read(connection, sql.formatted("deferrable initially deferred"), row -> row.getString(1)),
        read(connection, sql.formatted("not deferrable"), row -> row.getString(1)));
  }

  private static <T> List<T> read(Connection connection, String sql, Row<T> row)
      throws SQLException {
    List<T> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        rows.add(row.of(result));
      }
    }
    return rows;
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }
}
