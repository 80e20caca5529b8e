package vn.tdkt.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** docs/permissions.md is what the table says; {@code -Ddocs.write=true} writes it anew. */
class PermissionsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs", "permissions.md");

  @Test
  @DisplayName("docs/permissions.md khớp với bảng quyền trong chương trình")
  void the_document_says_what_the_table_says() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.createDirectories(DOCUMENT.getParent());
      Files.writeString(DOCUMENT, rendered());
    }
    assertThat(DOCUMENT).content().isEqualTo(rendered());
  }

  private static String rendered() {
    StringBuilder text =
        new StringBuilder(
            """
            # Ai được làm gì

            Sinh ra từ bảng `Rights` trong chương trình; không sửa tay. Điều gì không có ở đây thì không được phép.
            Chức danh của khối đi theo đơn vị đang giữ chức danh đó: chuyên viên phụ trách và lãnh đạo của đơn vị Trưởng khối có quyền Trưởng khối, cho đến khi bàn giao.
            """);
    Rights.table().forEach((holder, permissions) -> section(text, holder, permissions));
    return text.toString();
  }

  private static void section(
      StringBuilder text, Rights.Holder holder, Set<Permission> permissions) {
    text.append("\n## %s (%s)\n\n".formatted(holder.role().words(), holder.reach().words()));
    permissions.forEach(
        permission -> text.append("- %s · `%s`\n".formatted(permission.words(), permission)));
  }

  @Test
  void every_permission_is_held_by_somebody() {
    for (Permission permission : Permission.values()) {
      assertThat(Rights.table().values()).anyMatch(held -> held.contains(permission));
    }
  }

  @Test
  void every_role_can_be_granted() {
    Map<Rights.Holder, Set<Permission>> table = Rights.table();
    for (Role role : Role.values()) {
      assertThat(table.keySet()).anyMatch(holder -> holder.role() == role);
    }
  }
}
