package vn.tdkt.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.tdkt.access.Role;
import vn.tdkt.calendar.Duties;
import vn.tdkt.calendar.Duty;
import vn.tdkt.calendar.DutyMove;
import vn.tdkt.calendar.NewDuty;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.identity.Colleagues.Colleague;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Token;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.MovableClock;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

/**
 * Letters through a mail server on a real socket; each test begins on a Monday at half past seven.
 */
@WebTest
@DirtiesContext
@Import(LettersTest.Time.class)
@DisplayName("Thư nhắc việc")
@Proves({"REQ-94", "REQ-111"})
class LettersTest {
  private static final PostOffice POST = new PostOffice();
  private static final Pattern LINK =
      Pattern.compile("https://thidua\\.example\\.vn(/nhac-viec/(?:xac-nhan|thoi)/\\S+)");

  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    @Primary
    MovableClock movableClock() {
      return new MovableClock(Instant.parse("2026-09-07T00:30:00Z"));
    }
  }

  @DynamicPropertySource
  static void server(DynamicPropertyRegistry settings) {
    settings.add("tdkt.mail.host", () -> "127.0.0.1");
    settings.add("tdkt.mail.port", POST::port);
    settings.add("tdkt.mail.from", () -> "thi-dua@example.vn");
    settings.add("tdkt.mail.tls", () -> "none");
    settings.add("tdkt.address", () -> "https://thidua.example.vn");
  }

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Colleagues colleagues;
  @Autowired Duties duties;
  @Autowired ReminderLetters letters;
  @Autowired Postman postman;
  @Autowired MovableClock clock;

  private Staff staff;
  private UnitId province;
  private UnitView unit;
  private Actor program;
  private LocalDate monday;

  @BeforeEach
  void a_unit() {
    POST.open();
    monday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    Instant morning = monday.atTime(7, 30).atZone(clock.getZone()).toInstant();
    clock.pass(Duration.between(clock.instant(), morning));
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    program = Register.program(province);
    unit = units.unit(register.agency("Liên hiệp hội Mẫu", province), Register.START);
    staff = new Staff(accounts, province);
  }

  @AfterAll
  static void closed() {
    POST.close();
  }

  /** Somebody of the unit with an address of that person alone. */
  private record Person(Actor actor, String login, String address) {}

  private Person person() {
    List<Colleague> before = colleagues.of(unit.id().value());
    String login = staff.of(unit.id(), Role.OFFICER);
    Colleague one =
        colleagues.of(unit.id().value()).stream()
            .filter(known -> !before.contains(known))
            .findFirst()
            .orElseThrow();
    Actor actor = new Actor(one.account(), one.fullName(), province.value(), unit.id().value());
    return new Person(actor, login, "p" + Ids.next() + "@example.vn");
  }

  private Duty duty(Person owner, String what, LocalDate due) {
    NewDuty said =
        new NewDuty("2026", what, owner.actor().account(), owner.actor().fullName(), due, "", null);
    return Register.done(duties.add(unit, said, program));
  }

  /** A person who confirmed; letters look one day ahead. */
  private Person reader() {
    Person person = person();
    Register.done(letters.want(person.address(), 1, person.actor()));
    postman.deliver();
    Register.done(letters.confirm(secret(only(person))));
    return person;
  }

  private static MimeMessage only(Person person) {
    List<MimeMessage> came = POST.to(person.address());
    assertThat(came).hasSize(1);
    return came.getFirst();
  }

  private static String body(MimeMessage message) throws Exception {
    return ((String) message.getContent()).replace("\r\n", "\n");
  }

  private static String link(MimeMessage message) {
    try {
      Matcher link = LINK.matcher(body(message));
      assertThat(link.find()).isTrue();
      return link.group(1);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Token secret(MimeMessage message) {
    String link = link(message);
    return Optional.ofNullable(Token.read(link.substring(link.lastIndexOf('/') + 1))).orElseThrow();
  }

  private void morning() {
    postman.writeToday();
    postman.deliver();
  }

  /** What came today beside the question. */
  private static List<MimeMessage> reminders(Person person) {
    List<MimeMessage> came = POST.to(person.address());
    return came.subList(Math.min(1, came.size()), came.size());
  }

  @Test
  @DisplayName("Chưa xác nhận thì không gửi gì khác; mở liên kết chưa là xác nhận, bấm nút mới là")
  void nothing_is_sent_before_the_address_is_confirmed() throws Exception {
    Person person = person();
    duty(person, "Gửi báo cáo", monday);
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(person.login(), Staff.PASSWORD);
    visitor.get("/nhac-viec/thu");
    assertThat(visitor.post("/nhac-viec/thu", Map.of("to", "không phải thư", "days", "3")).body())
        .contains("Địa chỉ thư chưa đúng", "value=\"không phải thư\"");
    visitor.post("/nhac-viec/thu", Map.of("to", person.address(), "days", "3"));
    assertThat(visitor.get("/nhac-viec").body()).contains(person.address(), "Chờ xác nhận");
    morning();
    MimeMessage question = only(person);
    assertThat(question.getSubject()).isEqualTo("Xác nhận địa chỉ nhận thư nhắc việc");
    assertThat(body(question)).doesNotContain("Gửi báo cáo", "Nguyễn Văn Mẫu");
    HttpVisitor guest = new HttpVisitor(port);
    assertThat(guest.get(link(question)).body()).contains("Bấm nút để nhận thư");
    assertThat(visitor.get("/nhac-viec").body()).contains("Chờ xác nhận");
    assertThat(guest.post(link(question), Map.of()).body()).contains("Đã xác nhận");
    assertThat(visitor.get("/nhac-viec").body()).contains("Đang nhận thư", "trước hạn 3 ngày");
    morning();
    assertThat(reminders(person)).hasSize(1);
  }

  @Test
  @DisplayName("Một thư một ngày, chữ Việt nguyên vẹn: tên việc, hạn, liên kết, không tên người")
  void one_letter_a_day_lists_what_is_due() throws Exception {
    Person reader = reader();
    duty(reader, "Tự chấm điểm, gửi Khối", monday.minusDays(3));
    Duty soon = duty(reader, "Đăng ký danh hiệu “Chiến sĩ thi đua cơ sở”", monday.plusDays(1));
    duty(reader, "Nộp lưu trữ", monday.plusDays(9));
    duty(person(), "Việc của người khác", monday);
    morning();
    morning();
    assertThat(reminders(reader)).hasSize(1);
    MimeMessage letter = reminders(reader).getFirst();
    assertThat(letter.getSubject()).endsWith(": 1 quá hạn, 1 sắp đến hạn").startsWith("Nhắc việc");
    assertThat(body(letter))
        .contains("QUÁ HẠN", "- Tự chấm điểm, gửi Khối", "“Chiến sĩ thi đua cơ sở”")
        .contains("Hạn: thứ Ba", "https://thidua.example.vn/lich-nam/viec/" + soon.id())
        .doesNotContain("Nộp lưu trữ", "Việc của người khác", "Nguyễn", "Liên hiệp");
    assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(letter.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    Register.done(duties.move(soon, DutyMove.FINISH, monday, "", program));
    clock.pass(Duration.ofDays(1));
    morning();
    assertThat(reminders(reader)).hasSize(2);
    assertThat(body(reminders(reader).getLast())).doesNotContain("Đăng ký danh hiệu");
  }

  @Test
  @DisplayName("Ngày nghỉ không có thư; thư thứ Sáu ghi cả việc của Chủ nhật và thứ Hai")
  void days_off_have_no_letters() throws Exception {
    Person reader = reader();
    clock.pass(Duration.ofDays(4));
    duty(reader, "Việc Chủ nhật", monday.plusDays(6));
    duty(reader, "Việc thứ Hai", monday.plusDays(7));
    duty(reader, "Việc thứ Ba", monday.plusDays(8));
    morning();
    assertThat(body(reminders(reader).getFirst()))
        .contains("Việc Chủ nhật", "Việc thứ Hai")
        .doesNotContain("Việc thứ Ba");
    clock.pass(Duration.ofDays(1));
    morning();
    assertThat(reminders(reader)).hasSize(1);
  }

  @Test
  @DisplayName(
      "Một lần bấm trong chương trình thư là ngừng; mở liên kết thì hỏi trước; sau đó thôi hẳn")
  void one_click_stops_letters() throws Exception {
    Person reader = reader();
    duty(reader, "Gửi báo cáo", monday);
    morning();
    MimeMessage letter = reminders(reader).getFirst();
    String stop = link(letter);
    assertThat(letter.getHeader("List-Unsubscribe"))
        .containsExactly("<https://thidua.example.vn" + stop + ">");
    assertThat(new HttpVisitor(port).get(stop).body()).contains("Ngừng nhận thư");
    assertThat(letters.mailbox(reader.actor().account())).isPresent();
    HttpRequest oneClick =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + stop))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(oneClick, HttpResponse.BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(letters.mailbox(reader.actor().account())).isEmpty();
    clock.pass(Duration.ofDays(1));
    morning();
    assertThat(reminders(reader)).hasSize(1);
  }

  @Test
  @DisplayName("Máy chủ thư tắt: nói rõ trên trang, giữ thư; bật lại thì gửi đúng một lần")
  void a_server_that_was_down_gets_the_letter_later() {
    Person reader = reader();
    duty(reader, "Gửi báo cáo", monday);
    POST.close();
    morning();
    LetterSeen waiting = letters.last(reader.actor().account()).orElseThrow();
    assertThat(waiting.words()).contains("không kết nối được máy chủ thư", "phần mềm tự gửi");
    assertThat(letters.unsent()).extracting(Unsent::trouble).contains(Trouble.UNREACHABLE);
    POST.open();
    clock.pass(Duration.ofMinutes(6));
    postman.deliver();
    postman.deliver();
    assertThat(POST.to(reader.address())).hasSize(1);
    assertThat(letters.last(reader.actor().account()).orElseThrow().words()).contains("có 1 việc");
  }

  @Test
  @DisplayName("Máy chủ tắt cả ngày: thư hôm ấy thôi gửi, thư hôm sau ghi đủ")
  void a_day_without_a_server_is_made_up_for() throws Exception {
    Person reader = reader();
    duty(reader, "Gửi báo cáo", monday);
    POST.close();
    morning();
    clock.pass(Duration.ofDays(1));
    POST.open();
    morning();
    assertThat(POST.to(reader.address())).hasSize(1);
    assertThat(POST.to(reader.address()).getFirst().getSubject()).contains("1 quá hạn");
  }

  @Test
  @DisplayName("Nhiều máy cùng gửi một lúc: mỗi người đúng một thư")
  void two_senders_at_once_send_once() throws Exception {
    List<Person> readers = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Person reader = reader();
      duty(reader, "Gửi báo cáo", monday);
      readers.add(reader);
    }
    Callable<Integer> node =
        () -> {
          postman.writeToday();
          return postman.deliver();
        };
    int sent = 0;
    try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> one : nodes.invokeAll(List.of(node, node, node, node))) {
        sent += one.get();
      }
    }
    assertThat(sent).isGreaterThanOrEqualTo(12);
    assertThat(readers).allSatisfy(reader -> assertThat(reminders(reader)).hasSize(1));
  }

  @Test
  @DisplayName("Liên kết cũ không xác nhận được địa chỉ mới; quá hai ngày thì hết hạn")
  void an_old_link_confirms_nothing() {
    Person person = person();
    Register.done(letters.want(person.address(), 1, person.actor()));
    postman.deliver();
    Token old = secret(only(person));
    Person second = new Person(person.actor(), person.login(), "moi-" + person.address());
    Register.done(letters.want(second.address(), 1, person.actor()));
    assertThat(Register.refused(letters.confirm(old))).startsWith("Liên kết này không còn");
    postman.deliver();
    Token late = secret(only(second));
    clock.pass(Duration.ofDays(2).plusMinutes(1));
    assertThat(Register.refused(letters.confirm(late))).startsWith("Liên kết này không còn");
    assertThat(Register.refused(letters.stop(Token.random()))).startsWith("Liên kết này");
    for (int i = 0; i < 5; i++) {
      Register.done(letters.want("a" + i + person.address(), 1, person.actor()));
    }
    assertThat(Register.refused(letters.want(person.address(), 1, person.actor())))
        .startsWith("Một ngày chỉ gửi 5");
  }
}
