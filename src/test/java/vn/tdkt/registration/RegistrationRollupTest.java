package vn.tdkt.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.PersonView;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Đăng ký thi đua của nhiều đơn vị")
@Proves("REQ-178")
class RegistrationRollupTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2024, 3, 1);

  @Autowired Units units;
  @Autowired People people;
  @Autowired Blocks blocks;
  @Autowired Registrations registrations;
  @Autowired RegistrationWay way;
  @Autowired RegistrationWriting writing;
  @Autowired RegistrationRollup rollup;

  private UnitId province;
  private UnitId sent;
  private UnitId open;
  private Actor program;
  private BlockYearId block;

  @BeforeEach
  void three_units_of_a_province_two_in_a_block() {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    program = Register.program(province);
    sent = register.agency("Đơn vị A", province);
    open = register.agency("Đơn vị B", province);
    register.agency("Đơn vị C", province);
    UnitId office = register.enter(UnitKind.DEPARTMENT, "Văn phòng A", sent);
    engage("Lê Văn An", sent);
    engage("Phạm Thị Cúc", office);
    BlockId formed =
        Register.done(
            blocks.form(
                new NewBlock(province, BlockKind.BLOCK, "số 1", "", "01/QĐ", DAY, true), program));
    Validity year = new Validity(DAY, DAY.plusYears(1));
    block = Register.done(blocks.openYear(formed, "2024", year, program));
    Register.done(blocks.join(block, List.of(sent, open), "", DAY, program));
    begun(open);
    begun(sent);
    take(RoundMove.SUBMIT, RoundMove.APPROVE, RoundMove.SEND);
  }

  private void engage(String name, UnitId in) {
    PersonView.Post post =
        new PersonView.Post(in, "Chuyên viên", false, null, "", Validity.since(Register.START));
    Register.done(people.engage(units.unit(in, DAY), name, post, program));
  }

  private void begun(UnitId unit) {
    LocalDate until = DAY.plusYears(1);
    Register.done(
        way.open(
            units.unit(unit, DAY), new RegistrationWay.Year("2024", DAY, until, MARCH), program));
    List<UUID> first =
        registrations.entrants(of(unit)).stream().map(Entrant::key).limit(1).toList();
    if (!first.isEmpty()) {
      Register.done(writing.add(of(unit), first, List.of("LDTT", "CSTDCS"), DAY, program));
    }
    Wish excellent = new Wish(List.of("TTLDXS"), "", DAY);
    Register.done(writing.add(of(unit), "Cả đơn vị", excellent, program));
  }

  private Round of(UnitId unit) {
    return registrations.of(unit, "2024").orElseThrow();
  }

  private void take(RoundMove... moves) {
    for (RoundMove move : moves) {
      Register.done(way.move(of(sent), move, "", program));
    }
  }

  private Access holding(Role role, Scope scope) {
    Actor actor = new Actor(Ids.next(), "Người Mẫu", province.value(), null);
    return new Access(actor, List.of(new Grant(role, scope)));
  }

  @Test
  @DisplayName("Trưởng khối thấy đơn vị đã gửi bằng số, đơn vị chưa gửi thì chỉ biết là chưa")
  void the_leader_of_a_block() {
    Access leader = holding(Role.BLOCK_LEADER, Scope.block(province.value(), block.value()));
    List<UnitRegistration> lines = rollup.ofBlock(block.value(), "2024", "", MARCH, leader);
    assertThat(lines).hasSize(2);
    UnitRegistration first = lines.getFirst();
    assertThat(first.registered()).isEqualTo(1);
    assertThat(first.staff()).as("with the department").isEqualTo(2);
    assertThat(first.titles()).isEqualTo(Map.of("LDTT", 1, "CSTDCS", 1, "TTLDXS", 1));
    assertThat(lines.getLast().state()).isEqualTo(RoundState.DRAFT);
    assertThat(lines.getLast().titles()).isEmpty();
    assertThat(rollup.ofBlock(block.value(), "2024", "don vi b", MARCH, leader)).hasSize(1);
    Access stranger = holding(Role.BLOCK_LEADER, Scope.block(province.value(), Ids.next()));
    assertThatThrownBy(() -> rollup.ofBlock(block.value(), "2024", "", MARCH, stranger))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  @DisplayName(
      "Cơ quan thường trực thấy mọi đơn vị của tỉnh, cả đơn vị chưa mở; số câu lệnh không đổi")
  void the_office_of_the_council() {
    Access office = holding(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
    CountedStatements.reset();
    List<UnitRegistration> lines = rollup.ofUnits("2024", "", MARCH, office);
    assertThat(CountedStatements.statements()).hasSize(2);
    assertThat(lines)
        .extracting(line -> line.unit().fullName(), UnitRegistration::state)
        .containsExactly(
            Tuple.tuple("Đơn vị A", RoundState.SENT),
            Tuple.tuple("Đơn vị B", RoundState.DRAFT),
            Tuple.tuple("Đơn vị C", null));
    assertThat(rollup.blocks("2024", office)).hasSize(1);
    assertThat(rollup.blocks("2023", office)).isEmpty();
  }
}
