package vn.tdkt.reports.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Qualifier;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Register;
import vn.tdkt.plans.Aim;
import vn.tdkt.testing.Proves;

@DisplayName("Chữ của báo cáo với số liệu trong ngoặc nhọn")
@Proves("REQ-49")
class NamesTest {
  private static final UUID UNIT = UUID.randomUUID();
  private static final Indicator CONFERENCES =
      counted("hội nghị thông tin chuyên đề", "hội nghị", null);
  private static final Indicator TASKS = counted("tư vấn, phản biện", "nhiệm vụ", null);
  private static final Indicator DEEP =
      counted(
          "phản biện chuyên sâu",
          "nhiệm vụ",
          new Indicator.Within(TASKS.id(), vn.tdkt.facts.Share.OF_WHICH, ""));
  private static final Indicator STAFF = counted("cán bộ được phổ biến", "%", null);
  private static final Indicator TEAMS = counted("Robocon", "đội thi", null);
  private static final Indicator PEOPLE = counted("Robocon", "người", null);

  private static Indicator counted(String what, String measure, Indicator.@Nullable Within within) {
    return new Indicator(UUID.randomUUID(), UNIT, UNIT, what, measure, Gathering.ADDED, within);
  }

  private static Figures figures() {
    Figure deep = new Figure(DEEP, Amount.of(2), null, 1, List.of());
    return Figures.of(
        List.of(
            new Figure(CONFERENCES, Amount.of(5), Aim.of(Score.of(3)), 2, List.of()),
            new Figure(TASKS, Amount.of(8), Aim.of(Score.of(16)), 1, List.of(deep)),
            deep,
            new Figure(STAFF, Amount.of(7), null, 1, List.of()),
            new Figure(TEAMS, Amount.of(1432).as(Qualifier.OVER), null, 1, List.of()),
            new Figure(PEOPLE, null, null, 0, List.of())));
  }

  private static String read(String typed) {
    Narrative text = Register.done(figures().names().read(typed));
    assertThat(Narrative.kept(text.kept())).isEqualTo(text);
    return figures().read(text, Map.of()).stream().map(Shown::text).reduce("", String::concat);
  }

  private static String refused(String typed) {
    return Register.refused(figures().names().read(typed));
  }

  @Test
  @DisplayName("Số hiện như trên giấy: 05, 7%, trên 1.432, đã làm/kế hoạch, trong đó")
  void a_figure_is_written_as_papers_print_it() {
    assertThat(read("Đã tổ chức {Hội nghị thông tin chuyên đề}, tốt."))
        .isEqualTo("Đã tổ chức 05 hội nghị thông tin chuyên đề, tốt.");
    assertThat(read("{hoi nghi thong tin chuyen de: số}/{hội nghị thông tin chuyên đề: kế hoạch}"))
        .isEqualTo("05/03");
    assertThat(read("{tư vấn, phản biện: đã làm/kế hoạch} ({tư vấn, phản biện: tỷ lệ})"))
        .isEqualTo("08/16 (50%)");
    assertThat(read("{tư vấn, phản biện: số lượng}")).isEqualTo("08 nhiệm vụ");
    assertThat(read("{tư vấn, phản biện: trong đó}"))
        .isEqualTo("08 nhiệm vụ tư vấn, phản biện, trong đó 02 nhiệm vụ phản biện chuyên sâu");
    assertThat(read("{cán bộ được phổ biến}")).isEqualTo("7% cán bộ được phổ biến");
    assertThat(read("{Robocon (đội thi)}")).isEqualTo("trên 1.432 đội thi Robocon");
    assertThat(read("Có {Robocon (người): số}")).isEqualTo("Có [chưa ghi: Robocon]");
  }

  @Test
  @DisplayName("Gõ lại đúng như đã gõ; tên không có hoặc có hai thì hỏi, kèm tên gần nhất")
  void names_come_back_as_they_were_typed() {
    Names names = figures().names();
    String typed = "Có {Robocon (đội thi): số} và {tư vấn, phản biện}.\nHết.";
    assertThat(names.typed(Register.done(names.read(typed)))).isEqualTo(typed);
    assertThat(refused("{hội nghị chuyên đề}"))
        .isEqualTo(
            "Không có việc nào tên “hội nghị chuyên đề”. Tên gần nhất: {hội nghị thông tin chuyên đề}.");
    assertThat(refused("{Robocon}")).contains("{Robocon (đội thi)}, {Robocon (người)}");
    assertThat(refused("{xyz}")).contains("chưa có tên nào gần giống");
    assertThat(refused("mở { mà không đóng")).startsWith("Có ngoặc nhọn thiếu");
    assertThat(refused("{tư vấn, phản biện: lạ}")).startsWith("Không có việc nào tên");
  }

  @Test
  @DisplayName("Số đổi sau khi đã nhận thì chỉ ra số trước; không đổi thì không")
  @Proves("REQ-99")
  void a_figure_that_changed_is_marked() {
    Narrative text =
        Register.done(
            figures().names().read("{tư vấn, phản biện} {tư vấn, phản biện: đã làm/kế hoạch}"));
    Accepted same = new Accepted(TASKS.id(), Amount.of(8), "16 nhiệm vụ", 1);
    Accepted other = new Accepted(TASKS.id(), Amount.of(7), "16 nhiệm vụ", 1);
    Accepted replanned = new Accepted(TASKS.id(), Amount.of(8), "15 nhiệm vụ", 1);
    Accepted unnoted = new Accepted(TASKS.id(), null, "16 nhiệm vụ", 0);
    assertThat(before(text, same)).containsExactly("", "");
    assertThat(before(text, other)).containsExactly("07", "07");
    assertThat(before(text, replanned)).containsExactly("", "08, kế hoạch 15 nhiệm vụ");
    assertThat(before(text, unnoted)).containsExactly("chưa ghi", "chưa ghi");
  }

  private static List<String> before(Narrative text, Accepted seen) {
    return figures().read(text, Map.of(TASKS.id(), seen)).stream()
        .filter(Shown.Value.class::isInstance)
        .map(piece -> ((Shown.Value) piece).before())
        .toList();
  }
}
