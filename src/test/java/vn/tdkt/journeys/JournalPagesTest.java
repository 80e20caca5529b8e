package vn.tdkt.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;

@SampleTest
@DisplayName("Trang Nhật ký của tỉnh, của đơn vị")
class JournalPagesTest {
  private static final Pattern OLDER = Pattern.compile("href=\"(/nhat-ky\\?[^\"]*truoc=[^\"]*)\"");
  private static final Pattern THING =
      Pattern.compile("href=\"(/nhat-ky\\?[^\"]*doi-tuong=[^\"]*)\"");

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private HttpVisitor inspector;

  @BeforeEach
  void an_inspector_of_the_province() {
    inspector = signedIn("thanhtra");
  }

  @Test
  @DisplayName("REQ-198 Ai làm gì, lúc nào, trước, sau; mới nhất ở trên; dẫn tới đối tượng")
  @Proves({"REQ-198", "REQ-200"})
  void who_did_what_is_read_as_sentences() {
    String page = inspector.get("/nhat-ky").body();

    assertThat(page).contains("đăng nhập", "Tài khoản:", "Người làm");
    String sheets = inspector.get("/nhat-ky?viec=sheet%2Fscoring.leaf-judged").body();
    assertThat(sheets).containsPattern("chấm tiêu chí .* điểm \\(trước: ");
    assertThat(sheets).contains("href=\"/bang-cham-diem/").doesNotContain(">đăng nhập<");
  }

  @Test
  @DisplayName("Lọc ở lại trong địa chỉ, cả khi xem các việc cũ hơn")
  void filters_stay_in_the_address() {
    String first = inspector.get("/nhat-ky?ai=du+lieu+mau&tu=01%2F01%2F2020").body();

    String older = found(OLDER, first);
    assertThat(older).contains("ai=du+lieu+mau", "tu=01%2F01%2F2020");
    String second = inspector.get(older).body();
    assertThat(second).contains("value=\"du lieu mau\"", "value=\"01/01/2020\"");
    assertThat(inspector.get("/nhat-ky?ai=khong+co+ai").body()).contains("Không có việc nào khớp");
    assertThat(inspector.get("/nhat-ky?den=01%2F01%2F2020").body())
        .contains("Không có việc nào khớp");
    assertThat(inspector.get("/nhat-ky?tu=32%2F13%2F2020").body())
        .contains("ngày, tháng, năm có thật");
    String thing = found(THING, first).replace("&amp;", "&");
    assertThat(inspector.get(thing).statusCode()).isEqualTo(200);
  }

  @Test
  @DisplayName("REQ-192 Đơn vị chỉ thấy việc trên những gì của mình; quản trị không thấy bảng chấm")
  @Proves("REQ-192")
  void what_may_not_be_seen_is_not_there() {
    String officer = signedIn("chuyenvien").get("/nhat-ky").body();
    assertThat(officer).contains("Bảng chấm điểm").doesNotContain("đăng nhập", "Tài khoản:");

    HttpVisitor administrator = signedIn("quantri");
    assertThat(administrator.get("/nhat-ky").body())
        .contains("đăng nhập", "Tài khoản:")
        .doesNotContain("Bảng chấm điểm thi đua");
    assertThat(administrator.get("/nhat-ky?viec=sheet%2Fscoring.leaf-judged").body())
        .doesNotContain("chấm tiêu chí");
    assertThat(signedIn("canhan").get("/nhat-ky").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("REQ-192 Nội dung hạn chế không hiện, cả trong tệp tải về")
  @Proves("REQ-192")
  void restricted_values_never_appear() {
    String value = "điều không ai được đọc ở đây";
    transaction.executeWithoutResult(status -> restricted(value));

    HttpVisitor council = signedIn("bn.hoidong");
    assertThat(council.get("/nhat-ky").body()).contains("nội dung hạn chế").doesNotContain(value);
    assertThat(council.get("/nhat-ky.csv").body())
        .contains("nội dung hạn chế")
        .doesNotContain(value);
  }

  @Test
  @DisplayName("Tệp CSV mở được bằng Excel; chữ đầu là dấu bằng không thành công thức")
  void the_file_holds_no_formulas() {
    HttpResponse<String> file = inspector.get("/nhat-ky.csv");

    assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(file.body()).startsWith("\uFEFF\"Lúc\",\"Người làm\"").contains("đăng nhập");
    transaction.executeWithoutResult(status -> restricted("bất kỳ"));
    assertThat(signedIn("bn.hoidong").get("/nhat-ky.csv").body()).contains(",\"'=1+1\",");
  }

  /** An act upon a unit of the council's province, now, by somebody there. */
  private void restricted(String value) {
    jdbc.sql(
            """
            with noted as (
              insert into audit.act
                (id, at, jurisdiction, account, full_name, unit, kind, subject_type, subject)
              select gen_random_uuid(), now(), a.jurisdiction, a.id, '=1+1', null,
                     'organisation.profile-saved', 'unit', a.jurisdiction
                from identity.account a where a.login = 'bn.hoidong'
              returning id)
            insert into audit.change (act, position, field, before, after, restricted)
            select id, 1, 'Giải trình', null, :value, true from noted
            """)
        .param("value", value)
        .update();
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    assertThat(visitor.signIn(login, SampleOffice.PASSWORD).statusCode()).isEqualTo(302);
    return visitor;
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
    return matcher.group(1).replace("&amp;", "&");
  }
}
