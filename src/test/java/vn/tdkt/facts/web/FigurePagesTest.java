package vn.tdkt.facts.web;

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

/** The figures of a small office as its people use them. */
@WebTest
@DisplayName("Trang số liệu")
@Proves({"REQ-69", "REQ-71", "REQ-160"})
class FigurePagesTest {
  private static final Pattern ROW =
      Pattern.compile("(?s)<legend>([^<]*)</legend>.*?name=\"v([0-9a-f-]{36})\"");

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;

  private HttpVisitor officer;
  private HttpVisitor leader;
  private HttpVisitor stranger;
  private String year;

  @BeforeEach
  void an_office() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    Staff staff = new Staff(accounts, province);
    officer = signedIn(staff.of(agency, Role.OFFICER));
    leader = signedIn(staff.of(agency, Role.UNIT_LEADER));
    UnitId other = register.province("Tỉnh Khác");
    stranger =
        signedIn(new Staff(accounts, other).of(register.agency("Sở Khác", other), Role.OFFICER));
    Matcher shown = Pattern.compile("Năm (\\d{4})").matcher(officer.get("/so-lieu").body());
    assertThat(shown.find()).isTrue();
    year = shown.group(1);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private static String done(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^.*:\\d+|#.*$", "");
  }

  private String count(String what, String measure, Map<String, String> divided) {
    Map<String, String> answers =
        new HashMap<>(Map.of("what", what, "measure", measure, "gathering", "ADDED"));
    answers.putAll(divided);
    return done(officer.post("/so-lieu/them", answers));
  }

  /** Opens the form of a month and sends these values, by the name of the row. */
  private HttpResponse<String> enter(String figure, Map<String, String> values, String also) {
    return enter(figure, year, values, also);
  }

  private HttpResponse<String> enter(
      String figure, String in, Map<String, String> values, String also) {
    String form = figure + "/ghi/" + in + "-01";
    Map<String, String> answers = new HashMap<>();
    Matcher row = ROW.matcher(officer.get(form).body());
    while (row.find()) {
      answers.put("v" + row.group(2), values.getOrDefault(row.group(1), ""));
      answers.put("seen" + row.group(2), "0");
      if (!also.isEmpty() && values.containsKey(row.group(1))) {
        answers.put(also + row.group(2), also.equals("q") ? "OVER" : "1");
      }
    }
    return officer.post(form, answers);
  }

  @Test
  @DisplayName("Tổng số và các phần ghi trên một trang; cộng lệch thì từ chối, nói cả hai số")
  void a_whole_with_its_parts_is_one_form() {
    String prizes =
        count(
            "công trình đoạt giải",
            "công trình",
            Map.of("breakdown", "hạng giải", "parts", "giải A\ngiải B", "within", "của tỉnh"));
    Map<String, String> values =
        Map.of(
            "công trình đoạt giải", "24",
            "giải A (theo hạng giải)", "4",
            "giải B (theo hạng giải)", "19",
            "trong đó của tỉnh", "10");
    HttpResponse<String> refused = enter(prizes, values, "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("cộng lại là 23, khác tổng số 24", "value=\"19\"");

    Map<String, String> right = new HashMap<>(values);
    right.put("giải B (theo hạng giải)", "20");
    done(enter(prizes, right, ""));
    assertThat(officer.get(prizes).body())
        .contains("24 công trình", "giải B (theo hạng giải): 20 công trình")
        .containsPattern("(?s)class=\"person\">([^<]+)<.*class=\"trail\">.*\\1");
    assertThat(officer.get("/so-lieu?q=giai+b").body())
        .contains("1 số liệu", "giải B", "20 công trình");
  }

  @Test
  @DisplayName("So sánh các năm: số của hai năm đứng cạnh nhau, người ngoài đơn vị không thấy")
  @Proves("REQ-182")
  void the_years_side_by_side() {
    String classes = count("lớp tập huấn", "lớp", Map.of());
    done(enter(classes, Map.of("lớp tập huấn", "7"), ""));
    assertThat(officer.get("/so-lieu/nhieu-nam").body())
        .contains("1 số liệu mới ghi trong một năm");
    String before = String.valueOf(Integer.parseInt(year) - 1);
    done(enter(classes, before, Map.of("lớp tập huấn", "5"), ""));
    assertThat(leader.get("/so-lieu/nhieu-nam").body())
        .contains(">" + before + "</th>", ">" + year + "</th>", ">5</td>", ">7</td>", "tăng 2");
    assertThat(stranger.get("/so-lieu/nhieu-nam").body()).doesNotContain("lớp tập huấn");
  }

  @Test
  @DisplayName("Phần lại chia được thành phần nhỏ, và cũng phải cộng đúng")
  void parts_have_parts() {
    String tasks =
        count("nhiệm vụ khoa học", "nhiệm vụ", Map.of("breakdown", "cấp", "parts", "cấp tỉnh"));
    Matcher part =
        Pattern.compile("href=\"(/so-lieu/[0-9a-f-]{36})\">cấp tỉnh")
            .matcher(officer.get("/so-lieu").body());
    assertThat(part.find()).isTrue();
    done(
        officer.post(
            part.group(1) + "/phan", Map.of("breakdown", "ngành", "parts", "y dược\nnông nghiệp")));
    HttpResponse<String> refused =
        enter(
            tasks,
            Map.of(
                "nhiệm vụ khoa học", "65",
                "cấp tỉnh (theo cấp)", "65",
                "y dược (theo ngành)", "11",
                "nông nghiệp (theo ngành)", "22"),
            "");
    assertThat(refused.body()).contains("cấp tỉnh", "cộng lại là 33, khác tổng số 65");
  }

  @Test
  @DisplayName("Tiền ghi “630 triệu” là 630.000.000 đồng; số tạm tính xác nhận được")
  @Proves({"REQ-95", "REQ-170"})
  void money_and_provisional_values() {
    String funds = count("kinh phí đề tài", "đồng", Map.of("within", "Trung ương cấp"));
    done(
        enter(
            funds,
            Map.of("kinh phí đề tài", "630 triệu", "trong đó Trung ương cấp", "420 triệu"),
            "p"));
    String page = officer.get(funds).body();
    assertThat(page)
        .contains("630.000.000 đồng (630 triệu đồng)", "420 triệu đồng", "tạm tính", "Xác nhận");
    assertThat(leader.get(funds).body()).contains("630 triệu đồng").doesNotContain("Xác nhận");
    Matcher confirm = Pattern.compile(funds + "/xac-nhan/[0-9a-f-]{36}").matcher(page);
    assertThat(confirm.find()).isTrue();
    done(officer.post(confirm.group(), Map.of("version", "1")));
    assertThat(officer.get(funds).body()).doesNotContain("Xác nhận");
  }

  @Test
  void a_value_that_is_no_number_stays_as_it_was_typed() {
    String books = count("sách in", "cuốn", Map.of());
    HttpResponse<String> wrong = enter(books, Map.of("sách in", "hai trăm"), "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("“hai trăm” không phải là số", "value=\"hai trăm\"");
    done(enter(books, Map.of("sách in", "200"), "q"));
    assertThat(officer.get(books).body()).contains("trên 200 cuốn");
  }

  @Test
  void others_learn_nothing() {
    String books = count("sách in", "cuốn", Map.of());
    for (String below : List.of("", "/phan", "/ghi/" + year + "-01")) {
      assertThat(stranger.get(books + below).statusCode()).as(below).isEqualTo(404);
    }
    assertThat(stranger.get("/so-lieu").body()).doesNotContain("sách in");
    assertThat(leader.get(books + "/phan").statusCode()).isEqualTo(404);
    assertThat(officer.get(books + "/ghi/2024-13").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Gợi ý gộp tên cũ ở trang nhiều năm; gộp, tách lại; người ngoài không thấy")
  @Proves("REQ-182")
  void older_names_are_joined_and_parted() {
    String before = count("nội dung phản biện được giao", "nội dung", Map.of());
    String now = count("tư vấn, phản biện xã hội", "nội dung", Map.of());
    String earlier = String.valueOf(Integer.parseInt(year) - 1);
    done(enter(before, earlier, Map.of("nội dung phản biện được giao", "5"), ""));
    done(enter(now, Map.of("tư vấn, phản biện xã hội", "8"), ""));
    String id = before.substring(before.lastIndexOf('/') + 1);
    assertThat(officer.get("/so-lieu/nhieu-nam").body())
        .contains("Có thể là cùng một số liệu", now + "/gop?older=" + id, "2 số liệu mới ghi");
    assertThat(leader.get("/so-lieu/nhieu-nam").body()).doesNotContain("Xem để gộp");

    assertThat(officer.get(now + "/gop?older=" + id).body()).contains("nội dung phản biện");
    done(officer.post(now + "/gop", Map.of("older", id)));
    assertThat(officer.get("/so-lieu/nhieu-nam").body())
        .contains("tăng 3")
        .doesNotContain("Có thể là cùng một số liệu");
    assertThat(officer.get(before).body())
        .contains("Tên cũ: nội dung phản biện được giao.", "<h1>tư vấn, phản biện xã hội");
    assertThat(officer.get("/so-lieu?q=noi+dung+phan+bien").body()).contains("xã hội");
    assertThat(stranger.get(now + "/gop").statusCode()).isEqualTo(404);
    assertThat(stranger.post(now + "/tach/" + id, Map.of("reason", "x")).statusCode())
        .isEqualTo(404);

    done(officer.post(now + "/tach/" + id, Map.of("reason", "gộp nhầm")));
    assertThat(officer.get(before).body()).doesNotContain("Tên cũ");
  }
}
