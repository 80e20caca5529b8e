package vn.tdkt.initiatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-80 Tác giả của sáng kiến, tỷ lệ đóng góp")
@Proves("REQ-80")
class ContributorLinesTest {
  private static final UUID AN = new UUID(0, 1);
  private static final UUID FIRST = new UUID(0, 2);
  private static final UUID SECOND = new UUID(0, 3);
  private static final List<StaffMember> STAFF =
      List.of(
          new StaffMember(AN, "Nguyễn Văn An", "Chuyên viên"),
          new StaffMember(AN, "Nguyễn Văn An", "Thư ký"),
          new StaffMember(FIRST, "Lê Thị Mẫu", "Trưởng ban"),
          new StaffMember(SECOND, "Lê Thị Mẫu", "Kế toán"));

  private static List<Contributor> read(String... lines) {
    return Register.done(new ContributorLines(STAFF, List.of()).read(List.of(lines)));
  }

  private static String refused(String... lines) {
    return Register.refused(new ContributorLines(STAFF, List.of()).read(List.of(lines)));
  }

  @Test
  void a_name_of_the_register_is_that_person_whatever_posts_there_are() {
    assertThat(read("nguyễn  văn an; 60", "Trần B, Sở Y tế; 40 %"))
        .containsExactly(
            new Contributor(AN, "Nguyễn Văn An", Score.of(60)),
            new Contributor(null, "Trần B, Sở Y tế", Score.of(40)));
    assertThat(read("Nguyễn Van An")).extracting(Contributor::person).containsOnlyNulls();
  }

  @Test
  @DisplayName("Trùng họ tên thì hỏi, không tự chọn người")
  void namesakes_are_asked_for() {
    assertThat(refused("Lê Thị Mẫu"))
        .isEqualTo(
            "Đơn vị có 2 người tên “Lê Thị Mẫu”; ghi thêm chức vụ sau dấu phẩy, ví dụ: Lê Thị Mẫu,"
                + " Trưởng ban.");
    assertThat(read("Lê Thị Mẫu, Kế toán"))
        .containsExactly(new Contributor(SECOND, "Lê Thị Mẫu", null));
    Contributor known = new Contributor(SECOND, "Lê Thị Mẫu", null);
    assertThat(
            Register.done(new ContributorLines(STAFF, List.of(known)).read(List.of("Lê Thị Mẫu"))))
        .containsExactly(known);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "60 40, ''",
    "'33,33 33,33 33,34', ''",
    "'33,333 33,333 33,334', ''",
    "100, ''",
    "'60 39,9', '99,9'",
    "'60 40,1', '100,1'",
    "'60 -', 60"
  })
  @DisplayName("Tỷ lệ cộng lại đúng 100, không làm tròn; ai cũng ghi hoặc không ai ghi")
  void shares_are_the_whole(String shares, String sum) {
    List<String> all = List.of(shares.split(" "));
    String[] lines = new String[all.size()];
    for (int i = 0; i < lines.length; i++) {
      lines[i] = "Người " + i + (all.get(i).equals("-") ? "" : "; " + all.get(i));
    }
    if (sum.isEmpty()) {
      assertThat(read(lines)).hasSameSizeAs(lines);
    } else {
      assertThat(refused(lines)).endsWith("đang là " + sum + " %.");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "A; sáu mươi, Không đọc được tỷ lệ",
    "A; 0, Không đọc được tỷ lệ",
    "A; -5, Không đọc được tỷ lệ",
    "A; 101, Không đọc được tỷ lệ",
    "; 100, không có tên",
    "A|a, được ghi hai lần",
    "'', ít nhất một người"
  })
  void what_cannot_be_meant_is_refused(String lines, String sentence) {
    String[] typed =
        Arrays.stream(lines.split("\\|")).filter(line -> !line.isEmpty()).toArray(String[]::new);
    assertThat(refused(typed)).contains(sentence);
  }
}
