package vn.tdkt.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** The registers of an office as its people use them. */
@WebTest
@DisplayName("Trang sổ văn bản, hồ sơ công việc")
@Proves({"REQ-33", "REQ-37", "REQ-38", "REQ-39", "REQ-40", "REQ-42", "REQ-126"})
class RegisterPagesTest {
  private static final String REGISTER = "/van-ban/di?nam=2024&q=";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private UnitId province;
  private UnitId agency;
  private HttpVisitor officer;
  private HttpVisitor clerk;

  @BeforeEach
  void an_office() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    clerk = signedIn(staff.of(agency, Role.RECORDS_CLERK));
  }

  HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  /** Opens the form and sends it with these answers and the version from which it was drawn. */
  static HttpResponse<String> act(HttpVisitor who, String address, Map<String, String> answers) {
    String page = who.get(address).body();
    Map<String, String> all = new HashMap<>(answers);
    Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(page);
    if (version.find()) {
      all.put("version", version.group(1));
    }
    return who.post(address, all);
  }

  static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+", "");
  }

  String drafted(String subject) {
    Map<String, String> plan =
        Map.of(
            "kind",
            "PLAN",
            "subject",
            subject,
            "issuer",
            "Liên hiệp hội Mẫu",
            "recipients",
            "- Sở Nội vụ;\n- Trưởng khối.");
    return done(act(officer, "/van-ban/di/moi", plan));
  }

  String issued(String number, String subject) {
    String page = drafted(subject);
    done(act(clerk, page + "/ban-hanh", Map.of("number", number, "date", "14/11/2024")));
    return page;
  }

  @Test
  @DisplayName("Chuyên viên ghi dự thảo, văn thư cấp số; số lạ và số trùng chỉ được nhắc")
  void a_document_goes_from_draft_to_register() {
    String page = drafted("Kế hoạch thi đua năm 2024");
    assertThat(officer.get(page).body()).contains("Dự thảo", "Sở Nội vụ", "chưa gửi", "Ban hành");

    HttpResponse<String> refused =
        act(clerk, page + "/ban-hanh", Map.of("number", "/KH-LHH", "date", "14/11/2024"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Ban hành thì phải có số và ngày", "value=\"/KH-LHH\"");
    done(act(clerk, page + "/ban-hanh", Map.of("number", "26/NQ/HĐND", "date", "14/11/2024")));

    assertThat(officer.get(page).body())
        .contains("Kế hoạch số 26/NQ/HĐND ngày 14/11/2024", "không theo dạng quen thuộc");
    issued("26/NQ/HĐND", "Kế hoạch khác");
    assertThat(officer.get(page).body()).contains("Trong năm đã có văn bản mang số này");
    assertThat(officer.get("/van-ban/di?nam=2024&q=thi+dua+nam").body())
        .contains("1 văn bản", "0/2 nơi đã nhận");
    assertThat(officer.get("/").body())
        .contains("Văn bản đi năm 2024 chưa đủ nơi nhận", "/van-ban/di?nam=2024&amp;cho=1");
    assertThat(officer.get("/van-ban/di?nam=2024&loai=REPORT").body())
        .contains("0 văn bản", "Không có văn bản nào khớp");
  }

  @Test
  @DisplayName(
      "Văn bản đến: số đến kế tiếp được đề nghị; thiếu trích yếu thì giữ nguyên phần đã gõ")
  void a_refused_form_keeps_what_was_typed() {
    Map<String, String> letter =
        Map.of(
            "arrival",
            "1",
            "arrived",
            "16/11/2024",
            "kind",
            "LETTER",
            "number",
            "1863/KTĐTMTH-VP",
            "date",
            "14/11/2024",
            "issuer",
            "Khối thi đua Mẫu");
    HttpResponse<String> refused = act(clerk, "/van-ban/den/moi", letter);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"1863/KTĐTMTH-VP\"", "value=\"16/11/2024\"");

    Map<String, String> whole = new HashMap<>(letter);
    whole.put("subject", "V/v gửi bảng chấm điểm");
    String page = done(act(clerk, "/van-ban/den/moi", whole));
    assertThat(clerk.get(page).body()).contains("Đã vào sổ", "Khối thi đua Mẫu");
    assertThat(clerk.get("/van-ban/den?nam=2024").body())
        .contains("V/v gửi bảng chấm điểm", "1 văn bản");
  }

  @Test
  @DisplayName("Quan hệ, căn cứ hết hiệu lực, phụ lục, chuyển văn bản hiện trên trang văn bản")
  void a_document_tells_how_it_hangs_together() {
    String old = issued("10/KH-LHH", "Kế hoạch cũ");
    String page = issued("58/KH-LHH", "Kế hoạch mới");
    String search = page + "/lien-he?q=ke+hoach+cu";
    String form = officer.get(search).body();
    assertThat(form).contains("Kế hoạch số 10/KH-LHH", "1 dòng để chọn");
    String id = old.substring(old.lastIndexOf('/') + 1);
    done(
        act(
            officer,
            page + "/lien-he",
            Map.of("relation", "REPLACES", "other", id, "q", "ke hoach cu")));
    assertThat(officer.get(old).body())
        .contains("Văn bản này đã bị thay thế bởi 58/KH-LHH", "Bị thay thế bởi");

    Matcher decree =
        Pattern.compile("value=\"([0-9a-f-]{36})\"[^>]*>Nghị định số 91/2017/NĐ-CP")
            .matcher(officer.get(page + "/can-cu?q=91/2017").body());
    assertThat(decree.find()).isTrue();
    done(act(officer, page + "/can-cu", Map.of("reference", decree.group(1))));
    assertThat(officer.get(page).body())
        .contains("hết hiệu lực từ 01/01/2024, được thay bằng 98/2023/NĐ-CP", "Nên xem lại");

    done(act(officer, page + "/phu-luc", Map.of("annex", "Bảng chấm điểm thi đua")));
    Matcher annex =
        Pattern.compile("(/van-ban/[0-9a-f-]{36})\">Bảng chấm điểm")
            .matcher(officer.get(page).body());
    assertThat(annex.find()).isTrue();
    assertThat(officer.get(annex.group(1)).body())
        .contains("Phụ lục của", "Kế hoạch số 58/KH-LHH ngày 14/11/2024")
        .doesNotContain("/phu-luc\"", "/ban-hanh\"");

    Matcher to =
        Pattern.compile("type=\"checkbox\" name=\"to\" value=\"([^\"]+)\"")
            .matcher(clerk.get(page + "/chuyen").body());
    assertThat(to.find()).isTrue();
    Map<String, String> sending =
        Map.of("to", to.group(1), "sent", "14/11/2024", "way", "EXCHANGE", "received", "");
    done(act(clerk, page + "/chuyen", sending));
    assertThat(officer.get(page).body())
        .contains("đã gửi 14/11/2024 qua trục liên thông văn bản, chưa báo nhận");
  }

  @Test
  @DisplayName(
      "Tệp của văn bản gửi lên một lần, mang theo số, ngày của văn bản; văn bản đảng phải hạn chế")
  void a_file_is_attached_through_the_files_of_the_office() {
    String page = issued("58/KH-LHH", "Kế hoạch mới");
    officer.get(page);
    HttpResponse<String> sent =
        officer.postFile(page + "/tep", Map.of(), "tep", "Kế hoạch thi đua");
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    String body = officer.get(page).body();
    Matcher file = Pattern.compile("/tep/[0-9a-f-]{36}/xem").matcher(body);
    assertThat(file.find()).isTrue();
    assertThat(officer.get(file.group()).body()).contains("Kế hoạch thi đua");
    assertThat(officer.get(file.group().replace("/xem", "/thong-tin")).body())
        .contains("58/KH-LHH", "Kế hoạch số 58/KH-LHH ngày 14/11/2024");

    assertThat(officer.get(page + "/go-tep").body()).contains("Gỡ tệp");
  }

  @Test
  @DisplayName("Tìm theo chữ trong tệp đính kèm, có dấu hay không; chữ trong tệp hạn chế không lộ")
  @Proves({"REQ-44", "REQ-192"})
  void a_document_is_found_by_the_words_of_its_files() {
    String page = issued("61/KH-LHH", "Kế hoạch mới");
    officer.get(page);
    officer.postFile(page + "/tep", Map.of(), "tep", "Giao đồng chí Phùng Hưng chủ trì");
    for (String words : List.of("Ph%C3%B9ng+H%C6%B0ng", "phung+hung", "chu+tri+giao")) {
      assertThat(officer.get(REGISTER + words).body()).contains("61/KH-LHH", "có trong tệp");
    }
    assertThat(officer.get(REGISTER + "61/KH-LHH").body())
        .contains("61/KH-LHH")
        .doesNotContain("có trong tệp");
    assertThat(officer.get(REGISTER + "khong+co+chu+nay").body()).doesNotContain("61/KH-LHH");

    String closed = issued("62/KH-LHH", "Kế hoạch khác");
    officer.get(closed);
    officer.postFile(closed + "/tep", Map.of("han-che", "true"), "tep", "Vụ việc Tam Đảo");
    assertThat(officer.get(REGISTER + "Tam+%C4%90%E1%BA%A3o").body()).doesNotContain("62/KH-LHH");
  }

  @Test
  @DisplayName("Tệp hạn chế: ai được đọc thì mở ngay từ văn bản, văn thư chỉ thấy là có tệp")
  @Proves("REQ-192")
  void a_restricted_file_opens_from_its_document_for_those_who_may() {
    String page = issued("59/KH-LHH", "Kế hoạch hạn chế");
    officer.get(page);
    officer.postFile(page + "/tep", Map.of("han-che", "true"), "tep", "Nội dung hạn chế");

    Matcher file = Pattern.compile("/tep/[0-9a-f-]{36}/xem").matcher(officer.get(page).body());
    assertThat(file.find()).isTrue();
    assertThat(officer.get(file.group()).body()).contains("Nội dung hạn chế");
    assertThat(clerk.get(page).body()).contains("hạn chế").doesNotContain("/xem\"");
    assertThat(clerk.get(file.group()).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Văn bản đến chưa có tệp thì ô đưa tệp mở sẵn; từ căn cứ pháp lý về được sổ")
  void a_paper_that_came_in_waits_for_its_scan() {
    Map<String, String> letter =
        Map.of("arrival", "7", "arrived", "14/11/2024", "kind", "PLAN", "subject", "Gửi bảng");
    String page = done(act(clerk, "/van-ban/den/moi", letter));
    assertThat(clerk.get(page).body()).contains("<details class=\"fold\" open");
    clerk.postFile(page + "/tep", Map.of(), "tep", "Bảng chấm điểm");
    assertThat(clerk.get(page).body()).doesNotContain("<details class=\"fold\" open");

    assertThat(clerk.get("/can-cu-phap-ly").body()).contains("/van-ban/den\"", "/ho-so-cong-viec");
  }

  @Test
  @DisplayName("Hồ sơ công việc: thêm văn bản, đóng, in mục lục; đóng rồi thì không còn nút sửa")
  void a_file_of_work_is_filled_closed_and_printed() {
    String page = issued("58/KH-LHH", "Kế hoạch mới");
    Map<String, String> label =
        Map.of("title", "Hồ sơ thi đua năm 2024", "year", "2024", "retention", "10");
    String file = done(act(officer, "/ho-so-cong-viec/moi", label));
    assertThat(officer.get(file).body()).contains("Hồ sơ chưa có văn bản nào");
    String id = page.substring(page.lastIndexOf('/') + 1);
    done(act(officer, file + "/them-van-ban", Map.of("documents", id)));
    done(act(officer, file + "/ghi-so-trang", Map.of("line", id, "pages", "12")));
    assertThat(officer.get(file + "/dong").body()).contains("không mở lại được");
    done(act(officer, file + "/dong", Map.of()));

    assertThat(officer.get(file).body())
        .contains("Đã đóng", "58/KH-LHH")
        .doesNotContain("/them-van-ban", "/dong\"");
    assertThat(officer.get(file + "/them-van-ban").statusCode()).isEqualTo(404);
    assertThat(clerk.get(page).body())
        .contains("Văn bản nằm trong hồ sơ đã đóng")
        .doesNotContain("/sua\"", "/huy\"");
    assertThat(clerk.get(page + "/huy").statusCode()).isEqualTo(404);
    for (String format : List.of("docx", "pdf", "xlsx")) {
      assertThat(officer.get(file + "/muc-luc." + format).statusCode()).isEqualTo(200);
      assertThat(officer.get("/van-ban/di/so-dang-ky." + format + "?nam=2024").statusCode())
          .isEqualTo(200);
      assertThat(officer.get("/van-ban/den/so-dang-ky." + format + "?nam=2024").statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  @DisplayName("Hai người cùng sửa: người sau nhận 409 và không mất phần vừa gõ")
  void a_stale_form_is_told() {
    String page = drafted("Kế hoạch");
    Map<String, String> correction =
        Map.of("version", "1", "kind", "PLAN", "subject", "Kế hoạch sửa");
    officer.get(page + "/sua");
    done(officer.post(page + "/sua", correction));
    HttpResponse<String> late = officer.post(page + "/sua", correction);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("Kế hoạch sửa");
  }

  @Test
  @DisplayName("Điều một vai trò không được xem thì trả lời 404; ai chỉ xem thì không thấy nút")
  void each_role_sees_what_is_its_own() {
    String page = issued("58/KH-LHH", "Kế hoạch mới");
    Staff staff = new Staff(accounts, province);
    HttpVisitor department = signedIn(staff.of(agency, Role.DEPARTMENT));
    assertThat(department.get(page).body()).contains("58/KH-LHH").doesNotContain("/sua\"");
    assertThat(department.get(page + "/sua").statusCode()).isEqualTo(404);
    assertThat(officer.get(page).body()).doesNotContain("/huy\"");
    assertThat(officer.get(page + "/huy").statusCode()).isEqualTo(404);
    assertThat(clerk.get(page).body()).contains("/huy\"");

    UnitId other = new Register(units).agency("Sở Khác", province);
    HttpVisitor stranger = signedIn(staff.of(other, Role.RECORDS_CLERK));
    HttpVisitor council = signedIn(staff.ofProvince(Role.COUNCIL_OFFICE));
    for (HttpVisitor outside : List.of(stranger, council)) {
      assertThat(outside.get(page).statusCode()).isEqualTo(404);
      assertThat(outside.get("/van-ban/di?don-vi=" + agency.value()).statusCode()).isEqualTo(404);
    }
    HttpVisitor inspector = signedIn(staff.ofProvince(Role.INSPECTOR));
    assertThat(inspector.get("/van-ban/di?nam=2024&don-vi=" + agency.value()).body())
        .contains("58/KH-LHH", "Liên hiệp hội Mẫu")
        .doesNotContain("/van-ban/di/moi");
    assertThat(inspector.get(page).statusCode()).isEqualTo(200);
    HttpVisitor staffer = signedIn(staff.of(agency, Role.STAFF));
    assertThat(staffer.get("/van-ban/di").statusCode()).isEqualTo(404);
    assertThat(staffer.get("/can-cu-phap-ly").statusCode()).isEqualTo(200);
    assertThat(staffer.get("/can-cu-phap-ly").body()).doesNotContain("/ho-so-cong-viec");
  }

  @Test
  @DisplayName("REQ-33 Căn cứ pháp lý của tỉnh: nhập một lần, ghi hết hiệu lực")
  void a_legal_paper_is_entered_and_ended() {
    Map<String, String> decision =
        Map.of(
            "sort",
            "Quyết định",
            "number",
            "37/2018/QĐ-UBND",
            "date",
            "1/12/2018",
            "issuer",
            "UBND tỉnh Mẫu",
            "subject",
            "Quy chế thi đua");
    String page = done(act(officer, "/can-cu-phap-ly/moi", decision));
    assertThat(act(officer, "/can-cu-phap-ly/moi", decision).body())
        .contains("đã có trong danh mục");
    HttpVisitor council = signedIn(new Staff(accounts, province).ofProvince(Role.COUNCIL_OFFICE));
    done(act(council, page + "/het-hieu-luc", Map.of("ended", "1/1/2024", "replacement", "")));
    assertThat(officer.get(page).body()).contains("hết hiệu lực từ 01/01/2024");
    assertThat(officer.get(page + "/het-hieu-luc").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Cách ghi sổ: văn thư chọn; sổ ghi đủ thì số bị trống được nhắc")
  void gaps_are_told_where_the_whole_register_is_kept() {
    issued("03/KH-LHH", "Kế hoạch");
    assertThat(clerk.get("/van-ban/di?nam=2024").body()).doesNotContain("còn trống số");
    done(act(clerk, "/van-ban/cach-ghi-so", Map.of("series", "ONE")));
    assertThat(clerk.get("/van-ban/di?nam=2024").body()).contains("Sổ còn trống số: 1–2");
    assertThat(officer.get("/van-ban/cach-ghi-so").statusCode()).isEqualTo(404);
  }
}
