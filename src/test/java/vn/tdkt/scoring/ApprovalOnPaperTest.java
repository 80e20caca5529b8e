package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.documents.SampleFiles;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Ghi theo bản ký, nhập thay và xác nhận")
class ApprovalOnPaperTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired Uploads uploads;

  private Season season;
  private SheetHead sheet;

  @BeforeEach
  void a_sheet_of_nine_points() {
    season = new Season(units, blocks, sets, 3);
    sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
    enter(sheet, "I.1", "9", season.officer(0));
  }

  @Test
  @Proves("REQ-103")
  void the_scan_stays_with_the_step() throws IOException {
    UUID scan = scan(0);

    assertThat(approve(new SignedPaper(scan, Score.of(9), ""))).isInstanceOf(Outcome.Done.class);

    assertThat(sheets.head(sheet.id(), season.officer(0)).state()).isEqualTo(SheetState.APPROVED);
    assertThat(sheets.steps(sheet.id(), season.officer(0)))
        .singleElement()
        .extracting(Taken::move, Taken::scan, Taken::reason)
        .containsExactly(Move.APPROVE_ON_PAPER, scan, null);
  }

  @Test
  @Proves("REQ-153")
  @DisplayName("Tổng trên bản ký khác bảng: hỏi, có lý do thì ghi cả hai số")
  void a_differing_total_is_asked_about_and_both_figures_stay() throws IOException {
    UUID scan = scan(0);

    assertThat(Register.refused(approve(new SignedPaper(scan, Score.of(8), ""))))
        .isEqualTo(
            "Bản ký ghi tổng 8 điểm, bảng tính ra 9 điểm. Mời xem lại, hoặc ghi lý do vì sao"
                + " khác.");
    approve(new SignedPaper(scan, Score.of(8), "bản ký cộng nhầm"));

    assertThat(sheets.steps(sheet.id(), season.officer(0)).getFirst().reason())
        .isEqualTo("Bản ký ghi tổng 8 điểm, bảng tính ra 9 điểm: bản ký cộng nhầm");
  }

  @Test
  @Proves("REQ-192")
  void only_a_picture_or_pdf_of_the_own_unit_is_a_signed_paper() throws IOException {
    UUID others = scan(1);
    UUID word = file(0, "bang.docx", SampleFiles.docx("Bảng chấm điểm"));

    assertThatThrownBy(() -> approve(new SignedPaper(others, null, "")))
        .isInstanceOf(NotVisible.class);
    assertThat(Register.refused(approve(new SignedPaper(word, null, "")))).contains("PDF hoặc ảnh");
  }

  @Test
  @Proves("REQ-96")
  @DisplayName("Nhập thay: đơn vị xác nhận; nhập thay thêm thì phải xác nhận lại")
  void what_was_entered_for_a_unit_is_confirmed_by_the_unit() {
    SheetHead behalf = Register.done(scoring.open(season.sheet(1), season.blockLeader()));
    enter(behalf, "I.1", "7", season.blockLeader());
    assertThat(figures(behalf, 1).unconfirmed()).isTrue();

    SheetHead confirmed =
        Register.done(scoring.confirm(behalf.id(), behalf.version(), season.officer(1)));
    assertThat(figures(behalf, 1).unconfirmed()).isFalse();

    enter(behalf, "I.2", "8", season.officer(1));
    assertThat(figures(behalf, 1).unconfirmed()).isFalse();
    enter(behalf, "I.3", "6", season.blockLeader());
    assertThat(figures(behalf, 1).unconfirmed()).isTrue();

    assertThatThrownBy(
            () -> scoring.confirm(behalf.id(), confirmed.version(), season.blockLeader()))
        .isInstanceOf(NotVisible.class);
    assertThat(Register.refused(scoring.confirm(sheet.id(), sheet.version(), season.officer(0))))
        .contains("chính đơn vị nhập");
  }

  private Outcome<SheetMoved> approve(SignedPaper paper) {
    return scoring.approveOnPaper(sheet.id(), sheet.version(), paper, season.officer(0));
  }

  private Figures figures(SheetHead head, int member) {
    return sheets.figures(head.id(), season.officer(member));
  }

  private void enter(SheetHead head, String leaf, String points, Access by) {
    LeafCommand command = new LeafCommand(head.id(), Ids.next(), leaf, 0);
    assertThat(recording.save(command, Map.of("points", points), by))
        .isInstanceOf(Saving.Saved.class);
  }

  private UUID scan(int member) throws IOException {
    return file(member, "ban-ky.pdf", SampleFiles.pdf(1));
  }

  private UUID file(int member, String name, byte[] content) throws IOException {
    return new UploadedFiles(uploads, season.province)
        .of(season.members.get(member), name, content, false);
  }
}
