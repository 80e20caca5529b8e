package vn.tdkt.documents.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.inspection.FileType;

/** One row of {@code documents.file} with its content's. */
final class FileRow {
  private FileRow() {}

  static FileStore.Held held(ResultSet rs, int number) throws SQLException {
    StoredFile file =
        new StoredFile(
            rs.getObject("id", UUID.class),
            rs.getObject("jurisdiction", UUID.class),
            rs.getObject("unit", UUID.class),
            rs.getInt("year"),
            rs.getString("name"),
            content(rs),
            facts(rs),
            rs.getBoolean("restricted"),
            rs.getString("uploaded_by"),
            rs.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
            rs.getLong("version"));
    return new FileStore.Held(file, rs.getString("content"));
  }

  private static StoredFile.@Nullable Content content(ResultSet rs) throws SQLException {
    String type = rs.getString("type");
    return type == null
        ? null
        : new StoredFile.Content(
            FileType.valueOf(type), rs.getLong("size"), rs.getObject("pages", Integer.class));
  }

  private static DocumentFacts facts(ResultSet rs) throws SQLException {
    return new DocumentFacts(
        rs.getString("number"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getString("issuer"),
        rs.getString("subject"));
  }
}
