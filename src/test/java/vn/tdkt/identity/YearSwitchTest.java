package vn.tdkt.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Đổi năm thi đua ở đầu trang")
class YearSwitchTest {
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;

  private UnitId province;
  private UnitId agency;
  private BlockId block;
  private HttpVisitor visitor;

  @BeforeEach
  void a_member_of_a_block_since_2023() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    agency = register.agency("Sở Mẫu", province);
    LocalDate start = LocalDate.of(2023, 1, 1);
    block =
        Register.done(
            blocks.form(
                new NewBlock(province, BlockKind.BLOCK, "các sở", "", "05/QĐ", start, true),
                office()));
    open(2023);
    visitor = new HttpVisitor(port);
    visitor.signIn(new Staff(accounts, province).of(agency, Role.OFFICER), Staff.PASSWORD);
  }

  @Test
  @DisplayName("Chỉ có một năm thì không có gì để đổi")
  void with_one_year_nothing_is_switchable() {
    assertThat(visitor.get("/khoi-thi-dua").body())
        .contains("Năm 2023", "các sở")
        .doesNotContain("action=\"/nam\"");
  }

  @Test
  @Proves("REQ-194")
  @DisplayName("Năm đã chọn ở lại khi sang trang khác và lọc các danh sách; về đúng trang đang xem")
  void the_chosen_year_stays_and_filters_the_lists() {
    BlockYearId later = open(2024);
    BlockYearId earlier = first();
    for (String list : new String[] {"/khoi-thi-dua", "/khoi"}) {
      assertThat(visitor.get(list).body())
          .contains(later.value().toString())
          .doesNotContain(earlier.value().toString());
    }

    HttpResponse<String> chosen =
        visitor.post("/nam", Map.of("nam", "2023", "den", "/khoi-thi-dua?q=so"));

    assertThat(chosen.headers().firstValue("Location").orElseThrow())
        .endsWith("/khoi-thi-dua?q=so");
    for (String list : new String[] {"/khoi-thi-dua", "/khoi"}) {
      assertThat(visitor.get(list).body())
          .contains(earlier.value().toString(), "Năm 2023")
          .doesNotContain(later.value().toString());
    }
    assertThat(visitor.get("/bo-tieu-chi").body()).contains("2023").doesNotContain("<td>2024</td>");
    assertThat(visitor.get("/khoi-thi-dua/" + later.value()).statusCode()).isEqualTo(200);
  }

  @Test
  void a_year_of_others_cannot_be_chosen() {
    visitor.get("/");
    assertThat(visitor.post("/nam", Map.of("nam", "1999")).statusCode()).isEqualTo(404);
  }

  private BlockYearId first() {
    return blocks.list(List.of(Scope.jurisdiction(province.value()))).getLast().id();
  }

  private BlockYearId open(int year) {
    LocalDate start = LocalDate.of(year, 1, 1);
    Validity time = new Validity(start, start.plusYears(1));
    BlockYearId id = Register.done(blocks.openYear(block, String.valueOf(year), time, office()));
    Register.done(blocks.join(id, agency, "", start, office()));
    return id;
  }

  private Actor office() {
    return Register.program(province);
  }
}
