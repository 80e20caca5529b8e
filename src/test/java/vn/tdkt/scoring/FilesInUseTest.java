package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.FileUses;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Tệp dùng ở tiêu chí nào")
@Proves("REQ-102")
class FilesInUseTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Sheets sheets;
  @Autowired SheetEvidence evidence;
  @Autowired Uploads uploads;
  @Autowired FileUses uses;

  private Access officer;
  private SheetId sheet;
  private UUID file;

  @BeforeEach
  void a_file_of_a_unit_with_a_sheet() throws IOException {
    Season season = new Season(units, blocks, sets, 3);
    officer = season.officer(0);
    sheet = Register.done(scoring.open(season.sheet(0), officer)).id();
    byte[] text = "Báo cáo".getBytes(StandardCharsets.UTF_8);
    UUID unit = season.members.get(0).value();
    Upload upload =
        new Upload(season.province.value(), unit, 2024, "bc.txt", DocumentFacts.NONE, false);
    StoredFile stored =
        Register.done(uploads.upload(upload, new ByteArrayInputStream(text), officer.actor()));
    file = stored.id();
  }

  @Test
  void every_criterion_that_it_proves_is_named_once_with_its_address() {
    attach("I.2", "đoạn một");
    attach("I.2", "đoạn hai");
    attach("I.1", "");

    assertThat(uses.of(List.of(file))).isEqualTo(Map.of(file, List.of(use("I.1"), use("I.2"))));
  }

  @Test
  void what_was_taken_off_the_sheet_no_longer_counts() {
    attach("I.1", "");
    UUID use = evidence.of(sheets.figures(sheet, officer), officer).getFirst().id();

    Register.done(evidence.remove(sheet, use, "nhầm tệp", officer));

    assertThat(uses.of(List.of(file))).isEmpty();
  }

  private void attach(String leaf, String passage) {
    Register.done(evidence.attach(sheet, new Proof(leaf, null, file, null, passage), officer));
  }

  private FileUse use(String leaf) {
    return new FileUse(
        file,
        "Bảng chấm điểm thi đua 2024, tiêu chí " + leaf,
        "/bang-cham-diem/" + sheet.value() + "/minh-chung/" + leaf);
  }
}
