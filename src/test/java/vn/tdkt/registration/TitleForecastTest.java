package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.honours.Title;
import vn.tdkt.kernel.Score;
import vn.tdkt.plans.Aim;
import vn.tdkt.plans.Measure;
import vn.tdkt.plans.Target;
import vn.tdkt.plans.TargetKind;
import vn.tdkt.registration.Compared.Verdict;
import vn.tdkt.testing.Proves;

@DisplayName("REQ-178 Dự báo danh hiệu")
@Proves("REQ-178")
class TitleForecastTest {
  private static final Title ADVANCED = title("LDTT", "Lao động tiên tiến", true, false);
  private static final Title FIGHTER = title("CSTDCS", "Chiến sĩ thi đua cơ sở", true, false);
  private static final Title TEAM = title("TTLDTT", "Tập thể lao động tiên tiến", false, true);
  private static final Title PAPER = title("GK", "Giấy khen", true, true);
  private static final List<Title> ALL = List.of(FIGHTER, ADVANCED, TEAM, PAPER);
  private static final LocalDate DAY = LocalDate.of(2024, 2, 1);

  private static Title title(String code, String name, boolean person, boolean collective) {
    return new Title(
        code, Title.Kind.TITLE, name, List.of(), Title.Level.GRASSROOTS, person, collective);
  }

  private static Entrant person(String... titles) {
    return new Entrant(
        UUID.randomUUID(), false, "Người Mẫu", "", new Wish(List.of(titles), "", DAY), "");
  }

  private static Compared past(String title, Verdict verdict) {
    return new Compared("Người Mẫu", false, title, "", verdict, null);
  }

  private static List<TitleForecast.Line> lines(List<Entrant> entrants, Compared... past) {
    return new ForecastGround(entrants, "2023", List.of(past), Map.of()).lines(ALL);
  }

  @Test
  @DisplayName("Số đăng ký nhân tỷ lệ đạt trên đăng ký năm trước, nói rõ cách tính")
  void the_share_of_last_year_is_applied() {
    TitleForecast.Line line =
        lines(
                Stream.generate(() -> person("LDTT")).limit(9).toList(),
                past("LDTT", Verdict.AGREED),
                past("LDTT", Verdict.AGREED),
                past("LDTT", Verdict.OPEN),
                past("LDTT", Verdict.NEVER_REGISTERED))
            .getFirst();
    assertThat(line.past()).isEqualTo(new TitleForecast.Past("2023", 3, 2, 3));
    assertThat(line.expected()).isEqualTo(6);
    assertThat(line.how()).isEqualTo("9 đăng ký × 2/3 đạt trên đăng ký năm 2023 = 6, làm tròn.");
  }

  @Test
  @DisplayName("Năm trước không ai đăng ký thì lấy bằng số đăng ký; không có gì thì không có dòng")
  void without_a_past_the_registrations_count() {
    List<TitleForecast.Line> lines = lines(List.of(person("GK"), person("GK")));
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst().name()).isEqualTo("Giấy khen (cá nhân)");
    assertThat(lines.getFirst().expected()).isEqualTo(2);
    assertThat(lines.getFirst().how()).contains("Bằng số đăng ký (2)");
    assertThat(lines.getFirst().pastWords()).isEqualTo("–");
  }

  @Test
  @DisplayName("Mức trần của luật chặn dự báo, có trích điều khoản")
  void the_law_limits_the_estimate() {
    TitleForecast.Line line =
        lines(List.of(person("CSTDCS"), person("CSTDCS"), person("CSTDCS")))
            .getFirst()
            .under(new TitleForecast.Ceiling(1, 9, "khoản 3 Điều 9"), "");
    assertThat(line.expected()).isEqualTo(1);
    assertThat(line.explained()).contains("Không quá 1", "15% của 9", "khoản 3 Điều 9");
  }

  @Test
  @DisplayName("Chỉ tiêu danh hiệu trong kế hoạch: tên dài nhất được nhận, phần trăm ra số người")
  void the_plan_is_read() {
    Map<String, TitleForecast.Planned> planned =
        PlannedTitles.of(
            List.of(
                target("100% người lao động đạt Lao động tiên tiến", "%", 100),
                target("01 tập thể đạt Tập thể lao động tiên tiến", "tập thể", 1),
                target("Xây dựng điển hình", "điển hình", null)),
            ALL,
            13);
    assertThat(planned).containsOnlyKeys("LDTT", "TTLDTT");
    assertThat(planned.get("LDTT")).extracting(TitleForecast.Planned::heads).isEqualTo(13);
    assertThat(planned.get("TTLDTT")).extracting(TitleForecast.Planned::heads).isEqualTo(1);
  }

  private static Target target(String text, String measure, @Nullable Integer aim) {
    UUID id = UUID.randomUUID();
    Indicator counted = new Indicator(id, id, id, text, measure, Gathering.ADDED, null);
    Measure one = new Measure(id, id, aim == null ? null : Aim.of(Score.of(aim)), counted);
    return new Target(id, id, TargetKind.TITLE, 1, text, "", null, false, List.of(one));
  }
}
