package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;
import vn.tdkt.testing.Proves;

@DatabaseTest
@DisplayName("Minh chứng của từng dòng giải trình")
@Proves({"REQ-102", "REQ-192"})
class EvidenceOfExplanationsTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired SheetEvidence evidence;
  @Autowired Uploads uploads;

  private Season season;
  private Access officer;
  private SheetId sheet;
  private UUID bonus;
  private UUID restricted;

  @BeforeEach
  void a_leaf_with_a_bonus_and_a_restricted_deduction() {
    season = new Season(units, blocks, sets, 3);
    officer = season.officer(0);
    sheet = Register.done(scoring.open(season.sheet(0), officer)).id();
    Entry entry =
        Entry.of(new Answer.Judged(Score.of(8)))
            .with(new Entry.Bonus(Score.of(4), "hai sáng kiến", null, List.of()))
            .with(new Entry.Deduction(Score.of(2), "việc riêng", true, List.of()));
    recording.save(new LeafCommand(sheet, Ids.next(), "I.1", 0), entry, officer);
    bonus = adjustment(Adjustment.Kind.BONUS);
    restricted = adjustment(Adjustment.Kind.DEDUCTION);
  }

  @Test
  void evidence_proves_one_explanation_or_the_leaf_as_a_whole() throws IOException {
    attach("I.1", bonus, file("quyet-dinh.txt", false));
    attach("I.1", null, file("bao-cao.txt", false));

    assertThat(shown(officer))
        .extracting(use -> use.place().fileName(), EvidenceUse::adjustment)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("quyet-dinh.txt", bonus),
            org.assertj.core.groups.Tuple.tuple("bao-cao.txt", null));
  }

  @Test
  void an_explanation_of_another_leaf_or_of_nobody_is_not_there() throws IOException {
    UUID file = file("quyet-dinh.txt", false);

    for (Proof proof :
        List.of(
            new Proof("I.2", bonus, file, null, ""),
            new Proof("I.1", Ids.next(), file, null, ""))) {
      assertThatThrownBy(() -> evidence.attach(sheet, proof, officer))
          .isInstanceOf(NotVisible.class);
    }
  }

  @Test
  @DisplayName(
      "REQ-192 Minh chứng của giải trình hạn chế và tệp hạn chế chỉ hiện cho người có quyền")
  void what_is_restricted_is_not_even_named_to_others() throws IOException {
    attach("I.1", bonus, file("quyet-dinh.txt", false));
    attach("I.1", restricted, file("ket-luan.txt", false));
    attach("I.2", null, file("ho-so.txt", true));

    assertThat(shown(officer)).hasSize(3);
    assertThat(shown(season.department(0)))
        .extracting(use -> use.place().fileName())
        .containsExactly("quyet-dinh.txt");
    assertThat(evidence.unrestricted(sheets.figures(sheet, officer)))
        .extracting(use -> use.place().fileName())
        .containsExactly("quyet-dinh.txt");
    Proof proof = new Proof("I.1", restricted, file("khac.txt", false), null, "");
    assertThatThrownBy(() -> evidence.attach(sheet, proof, season.department(0)))
        .isInstanceOf(NotVisible.class);
  }

  private List<EvidenceUse> shown(Access by) {
    return evidence.of(sheets.figures(sheet, by), by);
  }

  private void attach(String leaf, @Nullable UUID adjustment, UUID file) {
    Register.done(evidence.attach(sheet, new Proof(leaf, adjustment, file, null, ""), officer));
  }

  private UUID file(String name, boolean hidden) throws IOException {
    return new UploadedFiles(uploads, season.province)
        .of(season.members.get(0), name, name.getBytes(StandardCharsets.UTF_8), hidden);
  }

  private UUID adjustment(Adjustment.Kind kind) {
    return sheets.figures(sheet, officer).adjustments("I.1").stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow()
        .id();
  }
}
