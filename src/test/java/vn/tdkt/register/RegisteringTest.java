package vn.tdkt.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.register.model.Gaps;
import vn.tdkt.testing.CountedStatements;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@Import(CountedStatements.class)
@DisplayName("Sổ văn bản")
class RegisteringTest extends OfficeWithRegisters {
  @Test
  @DisplayName("REQ-37 Dự thảo chưa có số; văn thư cấp số và ngày thì ban hành")
  @Proves("REQ-37")
  void a_draft_gets_number_and_date_when_it_is_issued() {
    RegisteredDocument draft = drafted("Kế hoạch thi đua năm 2024", "Sở Nội vụ");
    assertThat(draft.state()).isEqualTo(DocumentState.DRAFT);
    assertThat(draft.cited()).isEqualTo("Kế hoạch (chưa có số): Kế hoạch thi đua năm 2024");

    String unnumbered =
        Register.refused(registering.issue(draft.id(), 1, "/KH-LHH", DAY, clerk.actor()));
    assertThat(unnumbered).startsWith("Ban hành thì phải có số và ngày");
    Register.done(registering.issue(draft.id(), 1, "Số: 58/KH-LHH", DAY, clerk.actor()));

    RegisteredDocument issued = get(draft.id());
    assertThat(issued.state()).isEqualTo(DocumentState.ISSUED);
    assertThat(issued.year()).isEqualTo(2024);
    assertThat(issued.cited()).isEqualTo("Kế hoạch số 58/KH-LHH ngày 14/11/2024");
    assertThat(told("document", draft.id())).contains("ban hành với số 58/KH-LHH");
    assertThatThrownBy(
            () ->
                registering.correct(
                    draft.id(),
                    1,
                    plan("khác").numbered("58/KH-LHH", DAY),
                    List.of(),
                    clerk.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-37 Văn bản đến vào sổ ngay, cần số đến và ngày đến sau ngày văn bản")
  @Proves("REQ-37")
  void what_comes_in_is_registered_at_once() {
    Details letter = plan("Hướng dẫn chấm điểm").numbered("1863/KTĐTMTH-VP", DAY);
    assertThat(Register.refused(enter(Direction.INCOMING, letter))).contains("số đến và ngày đến");
    assertThat(Register.refused(enter(Direction.INCOMING, letter.arrived(7, DAY.minusDays(1)))))
        .startsWith("Ngày đến không thể trước");
    UUID id = Register.done(enter(Direction.INCOMING, letter.arrived(7, DAY)));
    assertThat(get(id).state()).isEqualTo(DocumentState.REGISTERED);
  }

  vn.tdkt.kernel.Outcome<UUID> enter(Direction direction, Details details, String... to) {
    return registering.enter(office, direction, details, List.of(to), clerk.actor());
  }

  @Test
  @DisplayName("Văn bản của tổ chức đảng: chỉ số, ngày, trích yếu")
  @Proves("REQ-37")
  void of_party_documents_little_is_kept() {
    Details party = plan("Kế hoạch của Tỉnh ủy").numbered("76-KH/TU", DAY).arrived(8, DAY);
    assertThat(Register.refused(enter(Direction.INCOMING, party, "Phòng Mẫu")))
        .contains("tổ chức đảng");
    Register.done(enter(Direction.INCOMING, party));
  }

  @Test
  @DisplayName("REQ-38 Trùng số thì nhắc, không chặn; số trống chỉ nhắc khi sổ ghi đủ")
  @Proves("REQ-38")
  void doubles_warn_and_gaps_are_told_only_of_whole_registers() {
    RegisteredDocument one = issued("03/KH-LHH", "Một");
    RegisteredDocument two = issued("3/KH-LHH", "Hai");
    issued("01/KH-LHH", "Ba");
    assertThat(registers.doubles(two)).extracting(RegisteredDocument::id).containsExactly(one.id());

    assertThat(registers.gaps(office.unit(), Direction.OUTGOING, 2024)).isEmpty();
    Register.done(keepings.set(office.unit(), 0, Keeping.Series.ONE, clerk.actor()));
    assertThat(registers.gaps(office.unit(), Direction.OUTGOING, 2024))
        .containsEntry("", List.of(new Gaps.Range(2, 2)));
    Register.done(keepings.set(office.unit(), 1, Keeping.Series.BY_KIND, clerk.actor()));
    assertThat(registers.gaps(office.unit(), Direction.OUTGOING, 2024)).containsKey("Kế hoạch");
    assertThatThrownBy(() -> keepings.set(office.unit(), 1, Keeping.Series.PART, clerk.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("REQ-39 Quan hệ thấy từ cả hai phía; văn bản bị thay thế tự nói ra")
  @Proves("REQ-39")
  void relations_are_seen_from_both_sides() {
    RegisteredDocument old = issued("10/KH-LHH", "Kế hoạch cũ");
    RegisteredDocument next = issued("58/KH-LHH", "Kế hoạch mới");
    Register.done(relations.relate(next, RelationKind.REPLACES, old, clerk.actor()));

    assertThat(relations.of(next.id()))
        .extracting(Relation::words, Relation::cited)
        .containsExactly(tuple("Thay thế", "Kế hoạch số 10/KH-LHH ngày 14/11/2024"));
    assertThat(relations.of(old.id()))
        .extracting(Relation::words, Relation::cited)
        .containsExactly(tuple("Bị thay thế bởi", "Kế hoạch số 58/KH-LHH ngày 14/11/2024"));
    assertThat(get(old.id()).replacedBy()).isEqualTo("58/KH-LHH");
    assertThat(Register.refused(relations.relate(next, RelationKind.REPLACES, old, clerk.actor())))
        .startsWith("Quan hệ này đã ghi");
    assertThat(Register.refused(relations.relate(old, RelationKind.AMENDS, old, clerk.actor())))
        .startsWith("Hãy chọn một văn bản khác");

    Relation noted = relations.of(next.id()).getFirst();
    Register.done(relations.dissolve(next, noted, "ghi nhầm", clerk.actor()));
    assertThat(get(old.id()).replacedBy()).isNull();
    assertThat(told("document", next.id())).anyMatch(said -> said.endsWith("lý do: ghi nhầm"));
  }

  @Test
  @DisplayName("REQ-42 Phụ lục mang số, ngày, nơi nhận của văn bản chính và bị hủy theo")
  @Proves("REQ-42")
  void an_annex_goes_with_its_paper() {
    RegisteredDocument report = drafted("Báo cáo tổng kết", "Sở Nội vụ");
    Register.done(registering.annex(report.id(), "Bảng chấm điểm thi đua", clerk.actor()));
    UUID annex = registers.annexes(report.id()).getFirst().id();
    assertThat(get(annex).details().number()).isEmpty();

    Register.done(registering.issue(report.id(), 1, "602/BC-LHH", DAY, clerk.actor()));
    RegisteredDocument carried = get(annex);
    assertThat(carried.details().number()).isEqualTo("602/BC-LHH");
    assertThat(carried.details().issuedOn()).isEqualTo(DAY);
    assertThat(carried.state()).isEqualTo(DocumentState.ISSUED);
    assertThat(registers.recipients(carried))
        .extracting(Recipient::name)
        .containsExactly("Sở Nội vụ");
    assertThat(Register.refused(registering.annex(annex, "x", clerk.actor())))
        .contains("Đã ban hành");

    Register.done(registering.voidIt(report.id(), 2, "sai số liệu", clerk.actor()));
    assertThat(get(annex).state()).isEqualTo(DocumentState.VOID);
  }

  @Test
  @DisplayName(
      "REQ-40 Mỗi nơi nhận: gửi ngày nào, bằng cách nào, đã nhận chưa; sửa nơi nhận không mất việc đã gửi")
  @Proves("REQ-40")
  void delivery_is_noted_for_each_recipient() {
    RegisteredDocument plan = issued("58/KH-LHH", "Kế hoạch", "Sở Nội vụ", "Trưởng khối");
    List<Recipient> to = registers.recipients(plan);
    UUID first = to.getFirst().id();
    assertThat(Register.refused(note(plan, first, null, DAY, null))).startsWith("Hãy chọn ít nhất");
    Register.done(note(plan, first, Way.EXCHANGE, DAY, null));
    assertThat(Register.refused(note(plan, first, null, null, DAY.minusDays(1))))
        .startsWith("Ngày nhận không thể trước");
    Register.done(note(plan, first, null, null, DAY.plusDays(1)));

    assertThat(registers.recipients(plan))
        .extracting(Recipient::delivery)
        .containsExactly(
            "đã gửi 14/11/2024 qua trục liên thông văn bản, đã nhận 15/11/2024", "chưa gửi");
    RegisterQuery waits =
        new RegisterQuery(office.unit(), Direction.OUTGOING, 2024, "", null, "", null, null, true);
    assertThat(registers.page(waits, null, 9)).hasSize(1);

    RegisteredDocument now = get(plan.id());
    Register.done(
        registering.correct(
            now.id(),
            now.version(),
            now.details(),
            List.of("Thường trực Tỉnh ủy", "Sở Nội vụ"),
            clerk.actor()));
    assertThat(registers.recipients(now))
        .extracting(Recipient::name, Recipient::received)
        .containsExactly(tuple("Thường trực Tỉnh ủy", false), tuple("Sở Nội vụ", true));
  }

  Outcome<UUID> note(
      RegisteredDocument document,
      UUID to,
      @Nullable Way way,
      @Nullable LocalDate sent,
      @Nullable LocalDate received) {
    return deliveries.note(
        document, new Deliveries.Note(List.of(to), way, sent, received), clerk.actor());
  }

  @Test
  @DisplayName("Ai làm ở đâu xem sổ ở đó; thanh tra xem mọi sổ trong phạm vi, không sửa")
  @Proves("REQ-37")
  void registers_are_for_their_own_office() {
    RegisteredDocument plan = issued("58/KH-LHH", "Kế hoạch");
    UnitId other = new Register(units).agency("Sở Khác", province);
    Access stranger = person(Role.RECORDS_CLERK, other);
    assertThatThrownBy(() -> registers.document(plan.id(), stranger))
        .isInstanceOf(NotVisible.class);
    Access council = ofProvince(Role.COUNCIL_OFFICE);
    assertThatThrownBy(() -> registers.document(plan.id(), council)).isInstanceOf(NotVisible.class);
    Access inspector = ofProvince(Role.INSPECTOR);
    assertThat(registers.document(plan.id(), inspector).id()).isEqualTo(plan.id());
    assertThat(RegisterAccess.own(council).unit()).isEqualTo(province.value());
  }

  Access ofProvince(Role role) {
    Actor actor = new Actor(Ids.next(), "Người Mẫu", province.value(), null);
    return new Access(actor, List.of(new Grant(role, Scope.jurisdiction(province.value()))));
  }

  @Test
  @DisplayName(
      "Danh sách: tìm không dấu, lọc loại, cơ quan, ngày; trang sau tiếp đúng chỗ; số câu lệnh không tăng theo số văn bản")
  @Proves("REQ-37")
  void the_list_is_searched_and_paged_by_its_key() {
    for (int i = 1; i <= 5; i++) {
      issued("%02d/KH-LHH".formatted(i), "Kế hoạch số " + i, "Sở Nội vụ", "Trưởng khối");
    }
    RegisterQuery all = RegisterQuery.all(office.unit(), Direction.OUTGOING, 2024);
    assertThat(registers.count(all)).isEqualTo(5);
    List<RegisterLine> first = registers.page(all, null, 2);
    List<RegisterLine> second = registers.page(all, first.getLast().document().id(), 9);
    assertThat(first).extracting(this::number).containsExactly("05/KH-LHH", "04/KH-LHH");
    assertThat(second)
        .extracting(this::number)
        .containsExactly("03/KH-LHH", "02/KH-LHH", "01/KH-LHH");

    assertThat(registers.count(query("ke hoach so 3", null, "", null))).isEqualTo(1);
    assertThat(registers.count(query("", new DocumentKind("REPORT"), "", null))).isZero();
    assertThat(registers.count(query("", null, "lien hiep", DAY))).isEqualTo(5);
    assertThat(registers.count(query("", null, "", DAY.plusDays(1)))).isZero();

    CountedStatements.reset();
    registers.page(all, null, 1);
    int one = CountedStatements.statements().size();
    CountedStatements.reset();
    registers.page(all, null, 50);
    assertThat(CountedStatements.statements()).hasSize(one).hasSize(1);
  }

  RegisterQuery query(
      String words, @Nullable DocumentKind kind, String issuer, @Nullable LocalDate from) {
    return new RegisterQuery(
        office.unit(), Direction.OUTGOING, 2024, words, kind, issuer, from, null, false);
  }

  String number(RegisterLine line) {
    return line.document().details().number();
  }
}
