package vn.tdkt.boards.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Role;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.organisation.BlockOfYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Trang bảng theo dõi")
@Proves({"REQ-178", "REQ-182"})
class BoardPagesTest {
  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired Accounts accounts;

  private Staff staff;
  private UnitId leading;
  private UnitId member;
  private BlockYearId block;

  @BeforeEach
  void a_block_of_three() {
    Register register = new Register(units);
    UnitId province = register.province("Tỉnh Mẫu");
    leading = register.agency("Hội Mẫu Một", province);
    UnitId second = register.agency("Hội Mẫu Hai", province);
    member = register.agency("Hội Mẫu Ba", province);
    block = new BlockOfYear(blocks, province).of("2024", leading, second, member);
    staff = new Staff(accounts, province);
  }

  private HttpVisitor signedIn(String login) {
    HttpVisitor visitor = new HttpVisitor(port);
    visitor.signIn(login, Staff.PASSWORD);
    return visitor;
  }

  private String board() {
    return "/bang-theo-doi/khoi/" + block.value();
  }

  @Test
  @DisplayName("Trưởng khối xem khối mình, so với năm khác, xuất Excel; biểu đồ ẩn với trình đọc")
  void the_leader_of_a_block() {
    HttpVisitor leader = signedIn(staff.of(leading, Role.OFFICER));
    assertThat(leader.get("/bang-theo-doi").headers().firstValue("Location").orElseThrow())
        .endsWith(board());
    assertThat(leader.get(board()).body())
        .contains("Hội Mẫu Ba", "Người trực tiếp lao động", "Năm 2023", "aria-hidden=\"true\"")
        .doesNotContain("Điểm tự chấm");
    assertThat(leader.get(board() + "?so-voi=2021").body()).contains("Năm 2021");
    assertThat(leader.get(board() + "?so-voi=khac").body()).contains("Năm 2023");
    assertThat(leader.get(board() + "/bang.xlsx").statusCode()).isEqualTo(200);
    assertThat(leader.get("/bang-theo-doi/tinh").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Thành viên chỉ xem đơn vị mình")
  void a_member() {
    HttpVisitor officer = signedIn(staff.of(member, Role.OFFICER));
    String own = "/bang-theo-doi/don-vi/" + member.value();
    assertThat(officer.get("/bang-theo-doi").headers().firstValue("Location").orElseThrow())
        .endsWith(own);
    assertThat(officer.get(own).body()).contains("Hội Mẫu Ba").doesNotContain("Hội Mẫu Hai");
    assertThat(officer.get(own + "/bang.xlsx").statusCode()).isEqualTo(200);
    assertThat(officer.get(board()).statusCode()).isEqualTo(404);
    assertThat(officer.get(board() + "/bang.xlsx").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Cơ quan thường trực, thanh tra xem toàn tỉnh rồi từng khối, từng đơn vị")
  void the_office_and_the_inspector() {
    for (Role role : new Role[] {Role.COUNCIL_OFFICE, Role.INSPECTOR}) {
      HttpVisitor office = signedIn(staff.ofProvince(role));
      assertThat(office.get("/bang-theo-doi/tinh").body())
          .contains("Khối thi đua các Hội Mẫu", board());
      assertThat(office.get("/bang-theo-doi/tinh/bang.xlsx").statusCode()).isEqualTo(200);
      assertThat(office.get(board()).body()).contains("/bang-theo-doi/don-vi/" + member.value());
      assertThat(office.get("/bang-theo-doi/don-vi/" + member.value()).statusCode()).isEqualTo(200);
    }
  }
}
