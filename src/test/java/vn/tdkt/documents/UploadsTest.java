package vn.tdkt.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.tdkt.documents.People.OFFICER;
import static vn.tdkt.documents.People.OTHER_UNIT;
import static vn.tdkt.documents.People.PROVINCE;
import static vn.tdkt.documents.People.STAFF;
import static vn.tdkt.documents.People.STRANGER;
import static vn.tdkt.documents.People.UNIT;
import static vn.tdkt.documents.SampleFiles.docx;
import static vn.tdkt.documents.SampleFiles.pdf;
import static vn.tdkt.documents.SampleFiles.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.tdkt.access.Access;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.database.DataFolder;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.content.Incoming;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.testing.FreshDatabase;
import vn.tdkt.testing.Proves;

@SpringBootTest(classes = DocumentsApp.class)
@ContextConfiguration(initializers = FreshDatabase.class)
@DisplayName("Tệp minh chứng nhập một lần")
@Proves("REQ-102")
class UploadsTest {
  private static final int YEAR = 2024;

  private final Uploads uploads;
  private final Files files;
  private final Evidences evidences;
  private final ReadingRoom room;
  private final ContentStore contents;
  private final AuditTrail trail;
  private final JdbcClient db;
  private final Path folder;

  UploadsTest(
      @Autowired Uploads uploads,
      @Autowired Files files,
      @Autowired Evidences evidences,
      @Autowired ReadingRoom room,
      @Autowired ContentStore contents,
      @Autowired AuditTrail trail,
      @Autowired JdbcClient db,
      @Autowired DataFolder data) {
    this.uploads = uploads;
    this.files = files;
    this.evidences = evidences;
    this.room = room;
    this.contents = contents;
    this.trail = trail;
    this.db = db;
    this.folder = data.files();
  }

  @BeforeEach
  void empty() throws IOException {
    db.sql("delete from documents.evidence").update();
    db.sql("delete from documents.file").update();
    uploads.sweep();
  }

  Outcome<StoredFile> send(byte[] content, String name, Access by, DocumentFacts facts)
      throws IOException {
    UUID unit = Objects.requireNonNull(by.actor().unit());
    Upload upload = new Upload(PROVINCE, unit, YEAR, name, facts, false);
    return uploads.upload(upload, new ByteArrayInputStream(content), by.actor());
  }

  StoredFile sent(byte[] content, String name, Access by) throws IOException {
    return value(send(content, name, by, DocumentFacts.NONE));
  }

  static <T> T value(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.text());
    };
  }

  static String refusal(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.text() : "không từ chối";
  }

  void read(StoredFile file, Access by) throws IOException {
    room.open(file.id(), by).orElseThrow().bytes().close();
  }

  long onDisk() throws IOException {
    try (Stream<Path> walk = java.nio.file.Files.walk(folder)) {
      return walk.filter(java.nio.file.Files::isRegularFile).count();
    }
  }

  List<String> told(String type, UUID subject) {
    return trail.of(new Act.Subject(type, subject)).stream()
        .flatMap(entry -> entry.sentences().stream())
        .toList();
  }

  @Test
  void a_file_is_kept_with_what_is_known_of_it_and_goes_on_record() throws IOException {
    var facts = new DocumentFacts("602/BC-LHH", LocalDate.of(2024, 11, 14), "Liên hiệp hội", "");
    StoredFile file = value(send(pdf(2), "báo cáo.pdf", OFFICER, facts));
    assertThat(files.get(file.id()))
        .usingRecursiveComparison()
        .ignoringFields("uploadedAt")
        .isEqualTo(file);
    assertThat(Objects.requireNonNull(file.content()).pages()).isEqualTo(2);
    assertThat(file.facts().subject()).isNull();
    assertThat(told("file", file.id())).containsExactly("đưa tệp lên: báo cáo.pdf");
  }

  @Test
  @DisplayName("Hai đơn vị có cùng một tệp: lưu một lần, không ai biết người kia có")
  void two_units_share_a_content_and_know_nothing_of_each_other() throws IOException {
    StoredFile ours = sent(pdf(1), "của ta.pdf", OFFICER);
    StoredFile theirs = sent(pdf(1), "của họ.pdf", STRANGER);
    assertThat(theirs.id()).isNotEqualTo(ours.id());
    assertThat(theirs.name()).isEqualTo("của họ.pdf");
    assertThat(files.of(OTHER_UNIT, YEAR, ""))
        .extracting(StoredFile::id)
        .containsExactly(theirs.id());
    assertThat(files.of(UNIT, YEAR, "")).extracting(StoredFile::id).containsExactly(ours.id());
    assertThatThrownBy(() -> room.open(ours.id(), STRANGER)).isInstanceOf(NotVisible.class);
  }

  @Test
  void the_same_content_twice_in_a_unit_is_one_file() throws IOException {
    byte[] content = docx("Báo cáo");
    assertThat(sent(content, "lần hai.docx", OFFICER).id())
        .isEqualTo(sent(content, "lần một.docx", STAFF).id());
    assertThat(onDisk()).isEqualTo(1);
  }

  @Test
  void many_at_once_with_the_same_content_keep_it_once() throws Exception {
    byte[] content = docx("Cùng một lúc");
    Callable<StoredFile> sending = () -> sent(content, "a.docx", OFFICER);
    try (ExecutorService office = Executors.newFixedThreadPool(8)) {
      List<Future<StoredFile>> all = office.invokeAll(Collections.nCopies(16, sending));
      UUID first = all.getFirst().get().id();
      for (Future<StoredFile> one : all) {
        assertThat(one.get().id()).isEqualTo(first);
      }
    }
    assertThat(onDisk()).isEqualTo(1);
  }

  @Test
  @DisplayName("Tài liệu mật bị từ chối không để lại dấu vết nào ngoài việc đã từ chối")
  void of_a_state_secret_only_the_event_stays() throws IOException {
    var outcome =
        send(utf8("UBND TỈNH\nTUYỆT MẬT\nNội dung"), "kín.txt", OFFICER, DocumentFacts.NONE);
    assertThat(refusal(outcome)).contains("dấu chỉ độ mật").doesNotContain("kín");
    assertThat(onDisk()).isZero();
    assertThat(db.sql("select count(*) from documents.content").query(Long.class).single())
        .isZero();
    assertThat(told("unit", UNIT))
        .contains("gửi một tệp mang dấu chỉ độ mật; tệp bị từ chối, không lưu lại");
  }

  @Test
  void a_refused_file_leaves_nothing_and_is_told_in_a_sentence() throws IOException {
    assertThat(refusal(send(utf8("MZ\u0000"), "../a\u202E.exe", OFFICER, DocumentFacts.NONE)))
        .startsWith("Tệp “a.exe” không thuộc loại được nhận.");
    assertThat(refusal(send(new byte[26 << 20], "to.pdf", OFFICER, DocumentFacts.NONE)))
        .startsWith("Tệp “to.pdf” lớn hơn 25 MB.");
    assertThat(onDisk()).isZero();
  }

  @Test
  @DisplayName("Văn bản của tổ chức đảng cần đánh dấu Hạn chế")
  void a_party_document_needs_an_act_of_its_own() throws IOException {
    var facts = new DocumentFacts("15-NQ/TU", null, null, null);
    assertThat(refusal(send(pdf(1), "nq.pdf", OFFICER, facts))).contains("tổ chức đảng");
    Upload restricted = new Upload(PROVINCE, UNIT, YEAR, "nq.pdf", facts, true);
    StoredFile file =
        value(uploads.upload(restricted, new ByteArrayInputStream(pdf(1)), OFFICER.actor()));
    assertThatThrownBy(() -> room.open(file.id(), STAFF)).isInstanceOf(NotVisible.class);
    read(file, OFFICER);
    assertThat(told("file", file.id()))
        .containsExactly("mở tệp hạn chế", "đưa tệp lên: nội dung hạn chế");
  }

  @Test
  @DisplayName("Mất điện giữa lúc lưu tệp và lúc ghi dòng: chỉ còn nội dung quét dọn được")
  void a_crash_between_file_and_row_leaves_only_what_the_sweep_takes() throws IOException {
    StoredFile kept = sent(pdf(1), "còn.pdf", OFFICER);
    try (Incoming orphan = contents.receive(new ByteArrayInputStream(pdf(3)), 1 << 20)) {
      contents.keep(orphan);
    }
    assertThat(uploads.sweep()).isEqualTo(1);
    assertThat(onDisk()).isEqualTo(1);
    read(kept, OFFICER);
  }

  @Test
  void search_ignores_accents_and_looks_at_all_that_is_known() throws IOException {
    var facts = new DocumentFacts("15/QĐ-UBND", null, "Sở Nội vụ", "Tặng Bằng khen");
    StoredFile file = value(send(docx("a"), "quyết định.docx", OFFICER, facts));
    sent(docx("b"), "khác.docx", OFFICER);
    for (String words : List.of("quyet dinh", "QĐ-UBND", "noi vu", "bang KHEN")) {
      assertThat(files.of(UNIT, YEAR, words)).extracting(StoredFile::id).containsExactly(file.id());
    }
    assertThat(files.of(UNIT, YEAR + 1, "")).isEmpty();
  }

  @Test
  void facts_are_corrected_on_the_version_that_was_seen() throws IOException {
    StoredFile file = sent(docx("a"), "a.docx", OFFICER);
    var facts = new DocumentFacts("1/BC", null, null, null);
    value(files.describe(file.id(), file.version(), facts, false, OFFICER.actor()));
    assertThat(told("file", file.id())).contains("sửa thông tin tệp: Số, ký hiệu: trống → 1/BC");
    assertThatThrownBy(
            () ->
                files.describe(
                    file.id(), file.version(), DocumentFacts.NONE, false, OFFICER.actor()))
        .isInstanceOf(StaleEdit.class);
  }

  @Test
  void a_place_pinned_twice_is_one_evidence() throws IOException {
    StoredFile file = sent(pdf(2), "a.pdf", OFFICER);
    Evidence first = value(evidences.pin(file.id(), 2, null, OFFICER.actor()));
    assertThat(value(evidences.pin(file.id(), 2, " ", OFFICER.actor()))).isEqualTo(first);
    assertThat(refusal(evidences.pin(file.id(), 3, null, OFFICER.actor())))
        .isEqualTo("Tệp “a.pdf” không có trang 3.");
    assertThat(evidences.of(List.of(first.id()))).containsExactly(first);
  }

  @Test
  void a_withdrawn_file_is_gone_from_sight_with_its_evidence() throws IOException {
    StoredFile file = sent(pdf(2), "a.pdf", OFFICER);
    Evidence place = value(evidences.pin(file.id(), null, null, OFFICER.actor()));
    assertThat(refusal(files.withdraw(file.id(), 1, " ", OFFICER.actor()))).contains("lý do");
    value(files.withdraw(file.id(), 1, "nhầm tệp", OFFICER.actor()));
    assertThat(files.find(file.id())).isEmpty();
    assertThat(evidences.of(List.of(place.id()))).isEmpty();
    assertThat(told("file", file.id())).contains("thu hồi tệp a.pdf, lý do: nhầm tệp");
  }
}
