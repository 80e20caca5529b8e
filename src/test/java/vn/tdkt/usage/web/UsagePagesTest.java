package vn.tdkt.usage.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.facts.Amount;
import vn.tdkt.facts.Facts;
import vn.tdkt.facts.Gathering;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Indicators;
import vn.tdkt.facts.NewIndicator;
import vn.tdkt.facts.Noted;
import vn.tdkt.facts.Span;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;
import vn.tdkt.usage.UsageItem;
import vn.tdkt.usage.UsageKind;
import vn.tdkt.usage.UsageLevel;
import vn.tdkt.usage.UsageMonth;
import vn.tdkt.usage.UsageProof;
import vn.tdkt.usage.UsageRecord;

@WebTest
@DisplayName("Minh chứng sử dụng phần mềm và theo dõi báo cáo")
@Proves({"REQ-180", "REQ-181", "REQ-187"})
class UsagePagesTest {
  private static final String HOME = "/minh-chung-su-dung";

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Accounts accounts;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired UsageProof proof;
  @Autowired Clock clock;

  private UnitView unit;
  private HttpVisitor officer;
  private HttpVisitor office;
  private HttpVisitor staff;
  private HttpVisitor stranger;
  private YearMonth now;

  @BeforeEach
  void a_unit_that_notes_this_month() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    UnitId agency = register.agency("Liên hiệp hội Mẫu", province);
    LocalDate today = LocalDate.now(clock);
    now = YearMonth.from(today);
    unit = units.unit(agency, today);
    Staff people = new Staff(accounts, province);
    officer = signedIn(people.of(agency, Role.OFFICER));
    staff = signedIn(people.of(agency, Role.STAFF));
    office = signedIn(people.ofProvince(Role.COUNCIL_OFFICE));
    UnitId far = register.province("Tỉnh Khác");
    stranger = signedIn(new Staff(accounts, far).ofProvince(Role.COUNCIL_OFFICE));
    Actor by = new Actor(Ids.next(), "Người Mẫu", province.value(), agency.value());
    Indicator talks =
        Register.done(indicators.count(unit, NewIndicator.of("buổi", "buổi", Gathering.ADDED), by));
    Noted noted = new Noted(talks.id(), Span.of(now), Amount.of(3), "", 0);
    Register.done(facts.note(agency.value(), List.of(noted), by));
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  @Test
  @DisplayName("Đếm từ nhật ký và số liệu: việc, ngày, tháng đã ghi")
  void acts_and_months_are_counted() {
    UsageRecord usage = proof.of(unit, String.valueOf(now.getYear()));
    UsageMonth month =
        usage.months().stream().filter(one -> one.month().equals(now)).findFirst().orElseThrow();
    assertThat(month.acts()).isEqualTo(2);
    assertThat(month.days()).isEqualTo(1);
    assertThat(month.figures()).isEqualTo(1);
    assertThat(month.noted()).isEqualTo(LocalDate.now(clock));
    assertThat(month.inTime()).isTrue();
    assertThat(usage.items()).extracting(UsageItem::kind).containsExactly(UsageKind.values());
    assertThat(usage.items().getFirst().level()).isEqualTo(UsageLevel.NONE);
  }

  @Test
  @DisplayName("Trang và văn bản nói số liệu đến lúc nào, không nêu tên ai")
  void the_page_and_the_paper_say_the_cut_off_and_name_nobody() {
    String page = officer.get(HOME).body();
    assertThat(page).contains("số liệu đến", "chưa có trong chương trình", "Từng tháng");
    assertThat(page).doesNotContain("Người Mẫu");
    String one = HOME + "/" + unit.id().value();
    assertThat(officer.file(one + "/minh-chung.docx").statusCode()).isEqualTo(200);
    assertThat(officer.file(one + "/minh-chung.pdf").statusCode()).isEqualTo(200);
  }

  @Test
  void the_office_sees_its_units_and_others_do_not() {
    String one = HOME + "/" + unit.id().value();
    assertThat(office.get(HOME + "?q=lien+hiep").body()).contains(one, "1 đơn vị");
    assertThat(office.get(one).statusCode()).isEqualTo(200);
    assertThat(stranger.get(one).statusCode()).isEqualTo(404);
    assertThat(staff.get(HOME).statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("REQ-181 Cơ quan thường trực theo dõi báo cáo của các đơn vị")
  void the_office_follows_the_reports_of_its_units() {
    assertThat(office.get("/theo-doi-bao-cao").body())
        .contains("Liên hiệp hội Mẫu", "chưa lập", "chưa lập lịch năm");
    assertThat(office.get("/theo-doi-bao-cao?loc=cham").body())
        .contains("Không có đơn vị nào")
        .doesNotContain("Liên hiệp hội Mẫu");
    assertThat(stranger.get("/theo-doi-bao-cao").body()).doesNotContain("Liên hiệp hội Mẫu");
  }
}
