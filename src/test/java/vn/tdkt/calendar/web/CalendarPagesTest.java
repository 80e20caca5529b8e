package vn.tdkt.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/** The year of a small office as its people use it. */
@WebTest
@DisplayName("Trang lịch năm, việc theo bước")
@Proves({"REQ-51", "REQ-52", "REQ-90", "REQ-185"})
class CalendarPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern STEP =
      Pattern.compile("href=\"(/lich-nam/buoc/[0-9a-f-]{36})\">1\\.");
  private static final Pattern DUTY = Pattern.compile("href=\"(/lich-nam/viec/[0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private Staff staff;
  private UnitId agency;
  private HttpVisitor officer;

  @BeforeEach
  void an_office() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    agency = register.agency("Liên hiệp hội Mẫu", province);
    staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    assertThat(officer.get("/lich-nam").body()).contains("chưa có lịch", "Lập lịch năm");
    done(officer.post("/lich-nam/lap", Map.of()));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static HttpResponse<String> act(
      HttpVisitor who, String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(who.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return who.post(address, all);
  }

  private static void done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private String found(Pattern pattern) {
    Matcher address = pattern.matcher(officer.get("/lich-nam").body());
    assertThat(address.find()).isTrue();
    return address.group(1);
  }

  @Test
  @DisplayName("Từ kế hoạch của tỉnh đến việc ban hành kế hoạch, ghi xong là xong bước")
  void from_the_launch_to_the_plan() {
    String step = found(STEP);
    assertThat(officer.get(step).body()).contains("Đầu vào", "Hồ sơ để lại", "ngày 22/1");
    HttpResponse<String> future = act(officer, step + "/xong", Map.of("date", "01/01/2099"));
    assertThat(future.statusCode()).isEqualTo(422);
    assertThat(future.body()).contains("không thể ở tương lai", "value=\"01/01/2099\"");
    done(act(officer, step + "/xong", Map.of("date", "22/01/2026")));
    String duty = found(DUTY);
    assertThat(officer.get(duty).body())
        .contains("Ban hành kế hoạch thi đua của đơn vị", "Chép lời nhắc gửi Zalo");
    done(act(officer, duty + "/xong", Map.of("date", "30/01/2026")));
    assertThat(officer.get("/lich-nam").body()).contains("mất 8 ngày (6 ngày làm việc)", "2/14");
    done(act(officer, step + "/mo-lai", Map.of("reason", "ghi nhầm")));
    done(act(officer, step + "/han", Map.of("date", "26/01/2026")));
    assertThat(officer.get(step).body()).contains("ngày do người lập lịch đặt");
  }

  @Test
  @DisplayName("Thêm việc, giao người khác, hủy có lý do; người xem không sửa được")
  void a_duty_is_added_handed_on_and_cancelled() {
    HttpResponse<String> undated =
        act(officer, "/lich-nam/viec/them", Map.of("what", "Gửi báo cáo", "due", "31/02/2026"));
    assertThat(undated.statusCode()).isEqualTo(422);
    assertThat(undated.body()).contains("value=\"Gửi báo cáo\"");
    done(
        act(
            officer,
            "/lich-nam/viec/them",
            Map.of("what", "Gửi báo cáo", "name", "Văn phòng", "due", "30/06/2026")));
    String duty = found(DUTY);
    assertThat(officer.get(duty).body())
        .contains("Văn phòng: Gửi báo cáo. Hạn 30/06/2026. Xem tại");
    done(act(officer, duty + "/giao", Map.of("name", "Ban Thông tin")));
    HttpVisitor reader = signedIn(staff.of(agency, Role.STAFF));
    assertThat(reader.get(duty).body()).contains("Ban Thông tin").doesNotContain("/giao\"");
    for (String below : List.of("/giao", "/huy", "/xong")) {
      assertThat(reader.get(duty + below).statusCode()).as(below).isIn(403, 404);
    }
    assertThat(act(officer, duty + "/huy", Map.of("reason", " ")).statusCode()).isEqualTo(422);
    done(act(officer, duty + "/huy", Map.of("reason", "đã hoãn")));
    assertThat(officer.get(duty).body()).contains("đã hoãn", "Mở lại");
  }

  @Test
  @DisplayName("Cơ quan thường trực xem việc quá hạn và giữ danh sách ngày nghỉ")
  void the_office_keeps_the_days() {
    HttpVisitor office = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
    assertThat(office.get("/lich-nam/qua-han").body()).contains("Việc quá hạn của các đơn vị");
    assertThat(office.get("/ngay-nghi?nam=2024").body())
        .contains("Tết Nguyên đán", "thứ Ba 13/02", "Làm bù ngày 29/4/2024");
    assertThat(office.get("/ngay-nghi?nam=2027").body()).contains("(dự kiến)");
    assertThat(office.get("/ngay-nghi?nam=2031").body()).contains("chỉ trừ thứ Bảy, Chủ nhật");
    done(
        act(
            office,
            "/ngay-nghi/them",
            Map.of(
                "date", "10/10/2024",
                "kind", "OFF",
                "what", "Ngày của tỉnh",
                "source", "QĐ 1/QĐ-UBND")));
    Matcher day =
        Pattern.compile("/ngay-nghi/[0-9a-f-]{36}/bo")
            .matcher(office.get("/ngay-nghi?nam=2024").body());
    assertThat(day.find()).isTrue();
    done(act(office, day.group(), Map.of("reason", "không áp dụng")));
    assertThat(office.get("/ngay-nghi?nam=2024").body()).contains("đã bỏ: không áp dụng");
    assertThat(officer.get("/ngay-nghi").statusCode()).isIn(403, 404);
  }

  @Test
  @DisplayName("REQ-185 Quy trình in ra được, mỗi bước một dòng")
  void the_procedure_is_a_paper() throws IOException {
    String paper = found(STEP) + "/quy-trinh";
    try (XWPFDocument word =
        new XWPFDocument(new ByteArrayInputStream(officer.file(paper + ".docx").body()))) {
      assertThat(new XWPFWordExtractor(word).getText())
          .contains("quy trình", "Kế hoạch của tỉnh, ngày nhận", "Lập hồ sơ, nộp lưu trữ");
    }
    assertThat(officer.file(paper + ".pdf").statusCode()).isEqualTo(200);
  }

  @Test
  void others_learn_nothing() {
    UnitId other = new Register(units).province("Tỉnh Khác");
    HttpVisitor stranger =
        signedIn(
            new Staff(accounts, other)
                .of(new Register(units).agency("Sở Khác", other), Role.OFFICER));
    String step = found(STEP);
    for (String below : List.of("", "/xong", "/mo-lai", "/han", "/quy-trinh.pdf")) {
      assertThat(stranger.get(step + below).statusCode()).as(below).isEqualTo(404);
    }
  }
}
