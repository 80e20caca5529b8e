package vn.tdkt.reminders.model;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.tdkt.calendar.Deadline;
import vn.tdkt.testing.Proves;

/** What one library wrote, another one reads. */
@DisplayName("Lịch nhắc việc theo chuẩn iCalendar")
@Proves({"REQ-94", "REQ-111"})
class CalendarTextTest {
  private static final URI ADDRESS = URI.create("https://thidua.example.vn");
  private static final LocalDate DUE = LocalDate.of(2024, 11, 14);
  private static final Instant CHANGED = Instant.parse("2024-11-01T02:03:04Z");

  private static Deadline deadline(String what, @Nullable LocalDate done, boolean own) {
    UUID id = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8));
    return new Deadline(id, what, DUE, done, CHANGED, "/lich-nam/viec/" + id, own);
  }

  private static String text(Deadline... deadlines) {
    return new String(
        new CalendarText(List.of(deadlines), ADDRESS).bytes(), StandardCharsets.UTF_8);
  }

  private static ICalendar read(String text) {
    List<List<ParseWarning>> warnings = new ArrayList<>();
    ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
    assertThat(warnings).allSatisfy(one -> assertThat(one).isEmpty());
    assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
    return calendar;
  }

  @Test
  @DisplayName("Một việc là một ngày trọn vẹn, có tên, liên kết và lần sửa cuối, không chiếm giờ")
  void a_deadline_is_a_whole_day() {
    Deadline deadline = deadline("Tự chấm điểm, gửi Khối; bản đã duyệt", null, true);
    VEvent event = read(text(deadline)).getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(deadline.id().toString());
    assertThat(event.getSummary().getValue()).isEqualTo(deadline.what());
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20241114");
    assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20241115");
    assertThat(event.getUrl().getValue()).isEqualTo(ADDRESS + deadline.address());
    assertThat(event.getLastModified().getValue().toInstant()).isEqualTo(CHANGED);
    assertThat(event.getTransparency().isTransparent()).isTrue();
    assertThat(event.getAlarms()).hasSize(1);
    assertThat(event.getAlarms().getFirst().getTrigger().getDuration().isPrior()).isTrue();
  }

  @Test
  @DisplayName("Việc đã xong được ghi rõ và không báo nữa; bước để biết thì không báo")
  void what_is_done_says_so() {
    ICalendar calendar =
        read(text(deadline("Ký giao ước", DUE, true), deadline("Sơ kết 6 tháng", null, false)));
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .containsExactly("Đã xong: Ký giao ước", "Sơ kết 6 tháng");
    assertThat(calendar.getEvents()).allSatisfy(event -> assertThat(event.getAlarms()).isEmpty());
  }

  @Test
  @DisplayName(
      "Dòng kết thúc bằng CRLF, không quá 75 byte, chữ Việt và biểu tượng không bị cắt đôi")
  void lines_are_folded_by_octets() {
    String what = "Đề nghị thẩm định sáng kiến, 🏅 nghiệm thu đề tài cấp cơ sở ".repeat(6).strip();
    String text = text(deadline(what, null, true));
    assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    assertThat(text.lines())
        .allSatisfy(
            line -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    assertThat(read(text).getEvents().getFirst().getSummary().getValue()).isEqualTo(what);
  }

  @Test
  @DisplayName("Tên việc không chen được dòng lạ vào lịch")
  void a_title_adds_no_lines() {
    for (String end : List.of("\r\n", "\n", "\r", "\u0085", "\u2028")) {
      String what = "Báo cáo" + end + "END:VEVENT" + end + "BEGIN:VEVENT";
      ICalendar calendar = read(text(deadline(what, null, true)));
      assertThat(calendar.getEvents()).hasSize(1);
      assertThat(calendar.getEvents().getFirst().getSummary().getValue()).startsWith("Báo cáo");
    }
  }

  @Test
  @DisplayName("Cùng các việc ấy thì cùng từng byte; không có việc vẫn là một lịch")
  void the_same_deadlines_are_the_same_bytes() {
    Deadline[] many =
        IntStream.range(0, 40)
            .mapToObj(n -> deadline("Việc số " + n, null, n % 2 == 0))
            .toArray(Deadline[]::new);
    assertThat(text(many)).isEqualTo(text(many));
    assertThat(read(text(many)).getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates()
        .hasSize(40);
    assertThat(Biweekly.parse(text()).first().getEvents()).isEmpty();
  }
}
