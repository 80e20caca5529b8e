package vn.tdkt.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.FileUses;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Minh chứng của số liệu")
@Proves("REQ-102")
class FactEvidenceTest {
  private static final Span JUNE = Span.of(YearMonth.of(2024, 6));
  private static final Span JULY = Span.of(YearMonth.of(2024, 7));

  @Autowired Units units;
  @Autowired Indicators indicators;
  @Autowired Facts facts;
  @Autowired FactEvidence evidence;
  @Autowired FigureJoins joins;
  @Autowired Uploads uploads;
  @Autowired Files files;
  @Autowired FileUses uses;
  @Autowired AuditTrail trail;

  private UnitId province;
  private UnitView unit;
  private Access officer;
  private Access department;
  private Indicator reviews;
  private UUID report;

  @BeforeEach
  void a_unit_with_a_figure_and_a_report_of_three_pages() throws IOException {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = units.unit(register.agency("Liên hiệp hội Mẫu", province), Register.START);
    officer = holding(Role.OFFICER);
    department = holding(Role.DEPARTMENT);
    reviews = count("phản biện xã hội");
    note(reviews, JUNE, 8, 0);
    report = stored(unit.id(), "bc.pdf", SampleFiles.pdf(3), false);
  }

  private Access holding(Role role) {
    UUID whose = unit.id().value();
    Actor actor = new Actor(UUID.randomUUID(), "Người Mẫu " + role, province.value(), whose);
    return new Access(actor, List.of(new Grant(role, unit.scope())));
  }

  private Indicator count(String what) {
    NewIndicator wanted = NewIndicator.of(what, "nhiệm vụ", Gathering.ADDED);
    return Register.done(indicators.count(unit, wanted, officer.actor()));
  }

  private void note(Indicator of, Span time, long value, long seen) {
    Noted noted = new Noted(of.id(), time, Amount.of(value), "", seen);
    Register.done(facts.note(unit.id().value(), List.of(noted), officer.actor()));
  }

  private UUID stored(UnitId owner, String name, byte[] content, boolean restricted)
      throws IOException {
    Upload upload =
        new Upload(province.value(), owner.value(), 2024, name, DocumentFacts.NONE, restricted);
    return Register.done(uploads.upload(upload, new ByteArrayInputStream(content), officer.actor()))
        .id();
  }

  private Fact in(Indicator figure, Span time) {
    return facts.ever(figure.id()).stream()
        .filter(fact -> fact.span().equals(time))
        .findFirst()
        .orElseThrow();
  }

  private void attach(Indicator figure, Span time, UUID file, @Nullable Integer page) {
    Register.done(evidence.attach(figure, in(figure, time), file, page, officer));
  }

  private List<FactPaper> papers(Indicator figure, Span time, Access reader) {
    UUID fact = in(figure, time).id();
    return evidence.of(List.of(fact), unit.scope(), reader).getOrDefault(fact, List.of());
  }

  @Test
  @DisplayName("Một tệp là minh chứng của nhiều số liệu; trang của tệp nói dùng ở đâu")
  void one_file_proves_several_figures_at_its_pages() {
    Indicator advice = count("tư vấn");
    note(advice, JULY, 2, 0);
    attach(reviews, JUNE, report, 3);
    attach(reviews, JUNE, report, 3);
    attach(advice, JULY, report, null);

    FactPaper paper = papers(reviews, JUNE, officer).getFirst();
    assertThat(papers(reviews, JUNE, department)).containsExactly(paper);
    assertThat(paper.words()).isEqualTo("bc.pdf, trang 3");
    assertThat(paper.address()).isEqualTo("/tep/" + report + "/xem?trang=3#trang-3");
    assertThat(paper.by()).isEqualTo("Người Mẫu OFFICER");
    assertThat(uses.of(List.of(report)))
        .isEqualTo(
            Map.of(
                report,
                List.of(
                    use("Số liệu “tư vấn”, tháng 7/2024", advice, JULY),
                    use("Số liệu “phản biện xã hội”, tháng 6/2024", reviews, JUNE))));
    assertThat(told())
        .containsOnlyOnce(
            "đính kèm minh chứng của số liệu “phản biện xã hội, tháng 6/2024”: bc.pdf");
  }

  private FileUse use(String where, Indicator figure, Span time) {
    return new FileUse(
        report, where, "/so-lieu/" + figure.id() + "/minh-chung/" + in(figure, time).id());
  }

  private List<String> told() {
    return trail.of(new Act.Subject("unit-facts", unit.id().value())).stream()
        .map(Entry::sentences)
        .flatMap(List::stream)
        .toList();
  }

  @Test
  @DisplayName("Số sửa sau khi đính kèm thì nói ra; chỉ xác nhận, không đổi số, thì không")
  void a_figure_that_says_something_else_asks_to_look_again() {
    attach(reviews, JUNE, report, 1);
    Noted remark = new Noted(reviews.id(), JUNE, Amount.of(8), "theo báo cáo quý", 1);
    Register.done(facts.note(unit.id().value(), List.of(remark), officer.actor()));
    assertThat(papers(reviews, JUNE, officer).getFirst().changed()).isFalse();

    note(reviews, JUNE, 9, 2);

    assertThat(papers(reviews, JUNE, officer).getFirst().changed()).isTrue();
  }

  @Test
  @DisplayName("Bỏ minh chứng phải ghi lý do; tệp còn, và đính kèm lại được")
  @Proves("REQ-198")
  void taking_off_needs_a_reason_and_leaves_the_file() {
    attach(reviews, JUNE, report, 2);
    Fact fact = in(reviews, JUNE);
    UUID paper = papers(reviews, JUNE, officer).getFirst().id();
    assertThat(Register.refused(evidence.remove(reviews, fact, paper, "  ", officer)))
        .isEqualTo("Mời ghi lý do bỏ minh chứng.");

    Register.done(evidence.remove(reviews, fact, paper, "nhầm trang", officer));

    assertThat(papers(reviews, JUNE, officer)).isEmpty();
    assertThat(uses.of(List.of(report))).isEmpty();
    assertThat(files.find(report)).isPresent();
    assertThat(told())
        .contains(
            "bỏ minh chứng bc.pdf của số liệu “phản biện xã hội, tháng 6/2024”, lý do: nhầm trang");
    assertThatThrownBy(() -> evidence.remove(reviews, fact, paper, "lần nữa", officer))
        .isInstanceOf(NotVisible.class);
    attach(reviews, JUNE, report, 2);
    assertThat(papers(reviews, JUNE, officer)).hasSize(1);
  }

  @Test
  @DisplayName("REQ-192 Tệp hạn chế chỉ người được mở mới thấy; tệp của đơn vị khác thì không có")
  @Proves("REQ-192")
  void what_is_restricted_or_of_others_does_not_show() throws IOException {
    byte[] list = "Danh sách".getBytes(StandardCharsets.UTF_8);
    UUID closed = stored(unit.id(), "ds.txt", list, true);
    attach(reviews, JUNE, closed, null);
    Fact fact = in(reviews, JUNE);
    assertThat(papers(reviews, JUNE, officer)).hasSize(1);
    assertThat(papers(reviews, JUNE, department)).isEmpty();
    assertThat(evidence.unrestricted(List.of(fact.id()))).isEmpty();
    assertThatThrownBy(() -> evidence.attach(reviews, fact, closed, null, department))
        .isInstanceOf(NotVisible.class);

    UnitId other = new Register(units).agency("Sở Mẫu", province);
    UUID foreign = stored(other, "bc.pdf", SampleFiles.pdf(1), false);
    assertThatThrownBy(() -> evidence.attach(reviews, fact, foreign, null, officer))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void a_page_that_the_file_does_not_have_is_refused_and_nothing_attached() {
    Fact fact = in(reviews, JUNE);

    assertThat(Register.refused(evidence.attach(reviews, fact, report, 4, officer)))
        .isEqualTo("Tệp “bc.pdf” không có trang 4.");
    assertThat(papers(reviews, JUNE, officer)).isEmpty();
  }

  @Test
  void a_withdrawn_file_proves_nothing() {
    attach(reviews, JUNE, report, null);
    StoredFile file = files.get(report);
    Register.done(files.withdraw(report, file.version(), "tải nhầm", officer.actor()));

    assertThat(papers(reviews, JUNE, officer)).isEmpty();
  }

  @Test
  @DisplayName("Gộp tên cũ: minh chứng của các năm trước đi theo, đọc dưới tên mới")
  @Proves("REQ-182")
  void papers_of_older_names_are_read_under_the_current_one() {
    attach(reviews, JUNE, report, null);
    Indicator now = count("tư vấn, phản biện xã hội");
    Register.done(joins.join(now, reviews.id(), officer.actor()));

    assertThat(papers(now, JUNE, officer)).hasSize(1);
    assertThat(uses.of(List.of(report)).get(report))
        .containsExactly(use("Số liệu “tư vấn, phản biện xã hội”, tháng 6/2024", now, JUNE));
  }
}
