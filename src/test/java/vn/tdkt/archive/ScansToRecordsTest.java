package vn.tdkt.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.archive.store.PendingPage;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.reading.ScannedPages;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Từ bản quét đến bản ghi đã xác nhận")
@Proves({"REQ-43", "REQ-184", "REQ-199", "REQ-201"})
class ScansToRecordsTest {
  @Autowired Units units;
  @Autowired Batches batches;
  @Autowired Scans scans;
  @Autowired Recognition recognition;
  @Autowired Records records;
  @Autowired VerifiedAwards verified;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient db;

  private Archive archive;
  private Batch batch;

  @BeforeEach
  void an_open_batch() {
    db.sql("update archive.batch set paused = true").update();
    archive = new Archive(units, batches, scans);
    batch = archive.batch(false);
  }

  @Test
  @DisplayName(
      "Máy dừng giữa trang: chạy lại đọc tiếp đúng trang ấy, không trang nào hai lần, không mất trang nào")
  void a_crash_in_the_middle_loses_only_the_page_that_was_being_read() {
    archive.sent(batch, "qd.pdf", PrintedDecision.annexOverPages().pdf());
    assertThat(recognition.run(1)).isEqualTo(1);

    PendingPage begun = recognition.next(Set.of()).orElseThrow();
    recognition.begin(begun);
    recognition.read(begun); // and here the power goes: nothing is written

    assertThat(batches.progress(batch.id()).read()).isEqualTo(1);
    assertThat(recognition.next(Set.of()).orElseThrow().number()).isEqualTo(begun.number());
    assertThat(recognition.run(100)).isEqualTo(3);
    assertThat(recognition.run(100)).isZero();
    assertThat(scans.pages(scans.of(batch.id()).getFirst().id()))
        .extracting(PageView::number)
        .containsExactly(1, 2, 3, 4);
    assertThat(records.of(batch.id())).hasSize(42);
  }

  @Test
  @DisplayName("Hai nút đọc cùng một trang: chỉ kết quả đầu được ghi")
  void a_page_that_is_no_longer_waiting_is_not_written_again() {
    ScannedFile file = archive.sent(batch, "qd.pdf", PrintedDecision.onePerson().pdf());
    recognition.run(100);
    List<PageView> pages = scans.pages(file.id());

    assertThat(recognition.next(Set.of())).isEmpty();
    assertThat(recognition.run(100)).isZero();
    assertThat(scans.pages(file.id())).isEqualTo(pages);
    assertThat(records.of(batch.id())).hasSize(2);
  }

  @Test
  @DisplayName("Tạm dừng thì không trang nào được đọc; tiếp tục thì đọc tiếp")
  void a_paused_batch_waits() {
    archive.sent(batch, "qd.pdf", PrintedDecision.onePerson().pdf());
    Register.done(batches.pause(batch, true, archive.officer.actor()));
    assertThat(recognition.run(100)).isZero();
    Register.done(batches.pause(batch.at(2), false, archive.officer.actor()));
    assertThat(recognition.run(100)).isEqualTo(1);
    assertThatThrownBy(() -> batches.pause(batch, true, archive.officer.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  @DisplayName("Trang làm máy dừng ba lần thì bỏ qua, nói một câu; tệp khác vẫn đọc")
  void a_page_that_ends_the_program_is_given_up_and_the_rest_goes_on() {
    archive.sent(batch, "hong.pdf", PrintedDecision.onePerson().pdf());
    archive.sent(batch, "tot.pdf", PrintedDecision.collectives().pdf());
    IntStream.range(0, 3)
        .forEach(time -> recognition.begin(recognition.next(Set.of()).orElseThrow()));
    recognition.run(100);

    ScannedFile bad = scans.of(batch.id()).getFirst();
    assertThat(bad.problem()).contains("Trang 1").contains("ba lần dừng");
    assertThat(bad.state()).isEqualTo(RecordState.WAITING);
    assertThat(scans.of(batch.id()).getLast().state()).isEqualTo(RecordState.RECOGNISED);

    Register.done(scans.retry(bad, archive.officer.actor()));
    recognition.run(100);
    assertThat(scans.get(bad.id()).problem()).isNull();
    assertThat(scans.get(bad.id()).state()).isEqualTo(RecordState.RECOGNISED);
  }

  @Test
  @DisplayName("Quyết định 34: máy đọc thấy dấu MẬT trong ảnh thì loại tệp, không lưu lại gì")
  void of_a_secret_scan_nothing_stays_but_the_event() {
    byte[] secret =
        ScannedPages.of(SampleFiles.pdfSaying("TUYỆT MẬT", "Nội dung không ai được biết")).pdf();
    ScannedFile file = archive.sent(batch, "kin.pdf", secret);
    recognition.run(100);

    assertThat(scans.of(batch.id())).isEmpty();
    for (String table : List.of("archive.file", "documents.file")) {
      assertThat(
              db.sql("select count(*) from " + table + " where id in (:a, :b)")
                  .param("a", file.id())
                  .param("b", file.document())
                  .query(Long.class)
                  .single())
          .isZero();
    }
    assertThat(told("scan-batch", batch.id()))
        .contains("một tệp mang dấu chỉ độ mật bị loại khỏi đợt, không lưu lại");
  }

  @Test
  @DisplayName(
      "Mỗi người một bản ghi; một người xem, không chỗ nào ngờ thì xác nhận; chưa xác nhận thì không dùng được")
  void only_what_persons_have_verified_comes_out() {
    archive.sent(batch, "qd.pdf", PrintedDecision.listInTheText().pdf());
    recognition.run(100);
    List<ArchivedRecord> all = records.of(batch.id());
    ArchivedRecord paper = all.getFirst();
    ArchivedRecord person = all.get(1);
    assertThat(all).hasSize(7);
    assertThat(named(person)).isEmpty();

    assertThat(check(person, Map.of()).state()).isEqualTo(RecordState.VERIFIED);
    assertThat(named(person)).as("the paper is not verified").isEmpty();
    assertThat(check(paper, Map.of()).state()).isEqualTo(RecordState.VERIFIED);

    assertThat(named(person))
        .singleElement()
        .satisfies(
            award -> {
              assertThat(award.recipient()).isEqualTo("Nguyễn Văn Bưởi");
              assertThat(award.award()).isEqualTo("Chiến sĩ thi đua cơ sở");
              assertThat(award.decision()).isEqualTo("87/QĐ-SGT");
            });
    assertThat(verified.inPapersOf(batch.unit())).hasSize(1);

    ArchivedRecord returned =
        Register.done(
            records.settle(paper.id(), 3, RecordMove.RETURN, "sai ngày", archive.clerk.actor()));
    assertThat(returned.state()).isEqualTo(RecordState.RETURNED);
    assertThat(named(person)).as("the paper was returned").isEmpty();
  }

  @Test
  @DisplayName(
      "Chỗ không khớp: người thứ hai, không bao giờ cùng tài khoản, đọc như nhau mới xác nhận")
  void where_a_rule_disagrees_another_person_reads_the_same() {
    archive.sent(batch, "qd.pdf", PrintedDecision.onePerson().pdf());
    recognition.run(100);
    ArchivedRecord paper = records.of(batch.id()).getFirst();

    ArchivedRecord checked = check(paper, Map.of(FieldKind.DATE, "20/11/2038"));
    assertThat(checked.state()).isEqualTo(RecordState.CHECKED);
    assertThat(again(paper, "20/11/2038", archive.officer)).contains("người khác");
    assertThat(again(paper, "20/11/2018", archive.clerk)).contains("Ngày văn bản");
    assertThat(again(paper, "", archive.clerk)).contains("Ngày văn bản");
    assertThat(records.get(paper.id()).state()).isEqualTo(RecordState.CHECKED);

    assertThat(again(paper, "20/11/2038", archive.clerk)).isEmpty();
    ArchivedRecord done = records.get(paper.id());
    assertThat(done.state()).isEqualTo(RecordState.VERIFIED);
    assertThat(done.checkedByName()).isEqualTo("Chuyên viên Hai");
    assertThat(done.confirmedByName()).isEqualTo("Văn thư Một");
    assertThat(told("archive-record", paper.id()).toString())
        .contains("kiểm tra lần hai")
        .contains("kiểm tra lần một");
  }

  @Test
  @DisplayName("Hủy phải có lý do; bản đã hủy không còn đếm, không làm gì được nữa")
  void a_record_is_voided_with_a_reason() {
    archive.sent(batch, "qd.pdf", PrintedDecision.onePerson().pdf());
    recognition.run(100);
    ArchivedRecord person = records.of(batch.id()).getLast();
    assertThat(Register.refused(strike(person, " "))).contains("lý do");
    assertThat(Register.done(strike(person, "trùng")).reason()).isEqualTo("trùng");
    ArchivedRecord gone = records.get(person.id());
    assertThat(Register.refused(strike(gone, "lần nữa"))).contains("Đã hủy");
    assertThat(batches.progress(batch.id()).records()).isEqualTo(1);
  }

  @Test
  @DisplayName("Người ngoài đơn vị không thấy đợt; đợt Hạn chế chỉ người có quyền xem hạn chế thấy")
  void a_batch_is_seen_by_those_who_may() {
    Batch restricted = archive.batch(true);
    assertThat(batches.all(archive.clerk)).extracting(Batch::id).containsExactly(batch.id());
    assertThat(batches.all(archive.officer))
        .extracting(Batch::id)
        .containsExactly(restricted.id(), batch.id());
    assertThat(batches.all(archive.stranger)).isEmpty();
    assertThatThrownBy(() -> batches.get(batch.id(), Permission.ARCHIVE_VIEW, archive.stranger))
        .isInstanceOf(NotVisible.class);
    assertThatThrownBy(() -> batches.get(restricted.id(), Permission.ARCHIVE_VIEW, archive.clerk))
        .isInstanceOf(NotVisible.class);
  }

  @Test
  void the_same_file_twice_is_told() {
    byte[] content = PrintedDecision.onePerson().pdf();
    archive.sent(batch, "a.pdf", content);
    assertThat(Register.refused(archive.send(batch, "b.pdf", content))).contains("đã có");
    assertThat(Register.refused(archive.send(batch, "c.exe", new byte[] {'M', 'Z', 0})))
        .contains("không thuộc loại");
  }

  private Outcome<ArchivedRecord> strike(ArchivedRecord record, String reason) {
    return records.settle(
        record.id(), record.version(), RecordMove.STRIKE, reason, archive.officer.actor());
  }

  private ArchivedRecord check(ArchivedRecord record, Map<FieldKind, String> texts) {
    return Register.done(
        records.check(record.id(), record.version(), texts, archive.officer.actor()));
  }

  /** The sentence of a refusal; empty where both read the same. */
  private String again(ArchivedRecord record, String date, Access by) {
    Map<FieldKind, String> texts = new EnumMap<>(FieldKind.class);
    texts.put(FieldKind.DATE, date);
    long version = records.get(record.id()).version();
    return switch (records.confirmAgain(record.id(), version, texts, by.actor())) {
      case Outcome.Done<ArchivedRecord> done -> "";
      case Outcome.Refused<ArchivedRecord>(var refusal) -> refusal.text();
    };
  }

  private List<VerifiedAward> named(ArchivedRecord person) {
    return verified.named(
        archive.unit.jurisdiction().value(), person.value(FieldKind.RECIPIENT).text());
  }

  private List<String> told(String type, UUID subject) {
    return trail.of(new Act.Subject(type, subject)).stream()
        .flatMap(entry -> entry.sentences().stream())
        .toList();
  }
}
