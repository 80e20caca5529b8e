package vn.tdkt.plans.web;

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

/** The plan of a small office as its people use it. */
@WebTest
@DisplayName("Trang kế hoạch, ghi tiến độ")
@Proves({"REQ-57", "REQ-58", "REQ-69", "REQ-70", "REQ-171", "REQ-177"})
class PlanPagesTest {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern COUNTED = Pattern.compile("name=\"v([0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor head;
  private HttpVisitor department;
  private String plan;

  @BeforeEach
  void a_plan_with_a_target() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    head = signedIn(staff.of(agency, Role.UNIT_LEADER));
    department = signedIn(staff.of(agency, Role.DEPARTMENT));
    assertThat(officer.get("/ke-hoach").body())
        .contains("chưa có kế hoạch thi đua", "Lập kế hoạch");
    assertThat(officer.get("/ghi-tien-do").body()).contains("Lập kế hoạch trước");
    plan = done(act(officer, "/ke-hoach/moi", Map.of()));
    done(
        act(
            officer,
            plan + "/them/chi-tieu",
            Map.of("text", "Tổ chức 03 hội nghị thông tin chuyên đề", "owner", "Văn phòng")));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  private static HttpResponse<String> act(
      HttpVisitor who, String address, Map<String, String> answers) {
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = VERSION.matcher(who.get(address).body());
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return who.post(address, all);
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private void step(HttpVisitor who, String slug) {
    Matcher version = VERSION.matcher(who.get(plan).body());
    assertThat(version.find()).isTrue();
    done(who.post(plan + "/buoc/" + slug, Map.of("version", version.group(1))));
  }

  private String counted() {
    Matcher counted = COUNTED.matcher(officer.get("/ghi-tien-do").body());
    assertThat(counted.find()).isTrue();
    return counted.group(1);
  }

  @Test
  @DisplayName("Từ câu chỉ tiêu đến văn bản ban hành, chương trình tự đánh số")
  void from_a_sentence_to_the_issued_paper() throws IOException {
    assertThat(officer.get(plan).body())
        .contains("hội nghị thông tin chuyên đề", "<strong>3 hội nghị</strong>", "Trình lãnh đạo");
    done(
        act(
            officer,
            plan + "/phan/to-chuc-thuc-hien",
            Map.of("text", "Thường trực phổ biến kế hoạch.\nVăn phòng theo dõi, đôn đốc.")));
    step(officer, "trinh");
    assertThat(officer.get(plan + "/phan/muc-dich").statusCode()).isEqualTo(200);
    assertThat(act(officer, plan + "/phan/muc-dich", Map.of("text", "Khác")).body())
        .contains("đang ở bước “Trình lãnh đạo”");
    assertThat(officer.get("/").body()).contains("Đã trình, chờ lãnh đạo duyệt");
    assertThat(head.get("/").body()).contains("Xem và duyệt");
    step(head, "duyet");
    HttpResponse<String> undated =
        act(officer, plan + "/ban-hanh", Map.of("number", "58/KH-LHH", "date", "31/02/2026"));
    assertThat(undated.statusCode()).isEqualTo(422);
    assertThat(undated.body()).contains("value=\"58/KH-LHH\"");
    done(act(officer, plan + "/ban-hanh", Map.of("number", "58/KH-LHH", "date", "30/01/2026")));

    byte[] word = officer.file(plan + "/ke-hoach.docx").body();
    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(new XWPFWordExtractor(paper).getText())
          .contains(
              "Số: 58/KH-",
              "(1) Tổ chức 03 hội nghị",
              "1. Thường trực phổ biến kế hoạch.",
              "2. Văn phòng theo dõi, đôn đốc");
    }
  }

  @Test
  @DisplayName("Ghi tháng: một trang, số sai thì giữ nguyên chữ, số đúng hiện ở tiến độ")
  void a_month_is_noted_on_one_page() {
    String id = counted();
    String month = month();
    HttpResponse<String> wrong =
        act(
            department,
            "/ghi-tien-do?thang=" + month,
            Map.of("v" + id, "hai", "n" + id, "tại hai huyện"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains(
            "Chưa lưu được: số của",
            " autofocus",
            "“hai” không phải là số",
            "value=\"hai\"",
            "value=\"tại hai huyện\"");

    done(
        act(
            department,
            "/ghi-tien-do?thang=" + month,
            Map.of("v" + id, "2", "n" + id, "tại hai huyện", "seen" + id, "0")));
    assertThat(officer.get(plan + "/tien-do").body()).contains("67 %", "3 hội nghị");
    assertThat(
            act(officer, "/ghi-tien-do?thang=" + month, Map.of("v" + id, "3", "seen" + id, "0"))
                .statusCode())
        .isEqualTo(409);
    assertThat(head.get("/ghi-tien-do").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("REQ-89 Báo cáo lấy số đã ghi, việc chưa ghi được nói là chưa ghi")
  @Proves({"REQ-88", "REQ-89", "REQ-172"})
  void the_report_has_every_figure_as_it_was_noted() throws IOException {
    done(act(officer, plan + "/them/chi-tieu", Map.of("text", "Tổ chức 15 cuộc tọa đàm")));
    String year = officer.get(plan).body().replaceAll("(?s).*<h1>[^<]* năm (\\d{4}).*", "$1");
    String first = year + "-01";
    done(
        act(
            officer,
            "/ghi-tien-do?thang=" + first,
            Map.of("v" + counted(), "5", "seen" + counted(), "0")));
    done(
        act(
            officer,
            "/ghi-tien-do/ngoai-ke-hoach",
            Map.of("what", "đội thi Robocon", "value", "1.484", "measure", "đội", "thang", first)));

    byte[] word = officer.file(plan + "/bao-cao-6-thang.docx").body();
    try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(word))) {
      assertThat(new XWPFWordExtractor(paper).getText())
          .contains(
              "BÁO CÁO",
              "6 tháng đầu năm " + year,
              "Trong 2 việc của kế hoạch: 1 việc đạt hoặc vượt, 0 việc đúng tiến độ, 0 việc chậm so"
                  + " với thời gian, 0 việc không có số chỉ tiêu, 1 việc chưa ghi số liệu.",
              "3 hội nghị\t5\t167%\tVượt",
              "15 cuộc\t\t\tChưa ghi",
              "1. đội thi Robocon: 1.484 đội.",
              "1. Tổ chức 15 cuộc tọa đàm (cuộc tọa đàm: chưa ghi, chỉ tiêu 15 cuộc)");
    }
    assertThat(officer.get(plan + "/tien-do").body()).contains("bao-cao-ca-nam.pdf");
    assertThat(officer.file(plan + "/bao-cao-ca-nam.pdf").statusCode()).isEqualTo(200);
    assertThat(officer.file(plan + "/bao-cao-1-tuan.pdf").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Hai chỉ tiêu đếm một việc thì chỉ hỏi một lần; số đã xóa ghi lại được")
  void one_thing_is_asked_once_and_a_cleared_figure_is_entered_again() {
    done(
        act(
            officer,
            plan + "/them/nhiem-vu-trong-tam",
            Map.of("text", "Chỉ đạo 03 hội nghị thông tin chuyên đề")));
    String id = counted();
    String page = "/ghi-tien-do?thang=" + month();
    assertThat(officer.get(page).body()).containsOnlyOnce("name=\"v" + id + "\"");
    done(act(officer, page, Map.of("v" + id, "5", "seen" + id, "0")));
    done(act(officer, page, Map.of("v" + id, "", "seen" + id, "1")));
    done(act(officer, page, Map.of("v" + id, "4", "seen" + id, "0")));
    assertThat(officer.get(page).body()).contains("value=\"4\"");
    Map<String, String> again =
        Map.of(
            "what", "hội nghị thông tin chuyên đề",
            "value", "9",
            "measure", "hội nghị",
            "thang", month());
    HttpResponse<String> refused = act(officer, "/ghi-tien-do/ngoai-ke-hoach", again);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("đã có số của tháng này", "value=\"9\"");
  }

  private String month() {
    Matcher month =
        Pattern.compile("action=\"/ghi-tien-do\\?thang=(\\d{4}-\\d\\d)\"")
            .matcher(officer.get("/ghi-tien-do").body());
    assertThat(month.find()).isTrue();
    return month.group(1);
  }

  @Test
  @DisplayName("REQ-70 Việc làm được mà kế hoạch không nêu cũng có chỗ ghi")
  void what_nobody_planned_is_noted_too() {
    done(
        act(
            officer,
            "/ghi-tien-do/ngoai-ke-hoach",
            Map.of("what", "đội thi Robocon", "value", "432", "measure", "đội", "thang", month())));
    assertThat(officer.get(plan + "/tien-do").body())
        .contains("đội thi Robocon", "<strong>432 đội</strong>");
    assertThat(officer.get("/ghi-tien-do").body()).contains("đội thi Robocon", "value=\"432\"");
  }

  @Test
  @DisplayName("Việc đếm sửa được ở một trang; khoảng ngược thì nói ra và giữ chữ")
  void what_is_counted_is_corrected_on_one_page() {
    Matcher target =
        Pattern.compile(plan + "/muc-tieu/[0-9a-f-]{36}").matcher(officer.get(plan).body());
    assertThat(target.find()).isTrue();
    String page = target.group() + "/dem";
    Map<String, String> row =
        new HashMap<>(
            Map.of(
                "what0", "hội nghị",
                "from0", "ba",
                "to0", "",
                "measure0", "hội nghị",
                "qualifier0", "AT_LEAST",
                "gathering0", "ADDED"));
    HttpResponse<String> wrong = act(officer, page, row);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("“ba” không phải là số", "value=\"ba\"");
    row.put("from0", "3");
    done(act(officer, page, row));
    assertThat(officer.get(plan).body()).contains("<strong>ít nhất 3 hội nghị</strong>");
    done(act(officer, target.group() + "/bo", Map.of("reason", "trùng")));
    assertThat(officer.get(plan).body()).contains("Chưa có chỉ tiêu nào");
  }

  @Test
  void others_learn_nothing() {
    UnitId other = new Register(units).province("Tỉnh Khác");
    HttpVisitor stranger =
        signedIn(
            new Staff(accounts, other)
                .of(new Register(units).agency("Sở Khác", other), Role.OFFICER));
    for (String below : List.of("", "/tien-do", "/ke-hoach.docx", "/phan/muc-dich", "/huy")) {
      assertThat(stranger.get(plan + below).statusCode()).as(below).isEqualTo(404);
    }
  }
}
