package vn.tdkt.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.tdkt.access.Access;
import vn.tdkt.access.Role;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.documents.Uploads;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.LeafCommand;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.Proof;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.UploadedFiles;
import vn.tdkt.testing.HttpVisitor;
import vn.tdkt.testing.Proves;
import vn.tdkt.testing.WebTest;

@WebTest
@DisplayName("Ngăn bên cạnh bảng tổng hợp")
class PanelTest {
  private static final int MEMBER = 2;

  @LocalServerPort int port;
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired Recording recording;
  @Autowired Sheets sheets;
  @Autowired SheetEvidence evidence;
  @Autowired Uploads uploads;
  @Autowired Accounts accounts;

  @Test
  @Proves({"REQ-102", "REQ-192"})
  @DisplayName("REQ-192 Người chấm thấy minh chứng và giải trình, trừ nội dung hạn chế")
  void the_scorer_sees_explanations_and_evidence_but_for_what_is_restricted() throws IOException {
    BlockSeason season =
        new BlockSeason(
            new BlockSeason.Services(units, blocks, sets, scoring, recording, sheets), 3, 2);
    season.sends(BlockSeason.LEADER, 9);
    explains(season, season.begins(MEMBER, 8));
    Staff staff = new Staff(accounts, season.province);
    HttpVisitor leader = new HttpVisitor(port);
    leader.signIn(staff.of(season.members.get(BlockSeason.LEADER), Role.OFFICER), Staff.PASSWORD);

    String panel =
        leader
            .get(
                "/khoi/%s/tong-hop/o?dv=%s&tc=I.1"
                    .formatted(season.block.value(), season.members.get(MEMBER).value()))
            .body();

    assertThat(panel)
        .contains("hai sáng kiến", "quyet-dinh.txt", "/tep/", "hạn chế")
        .doesNotContain("việc riêng", "ket-luan.txt");
  }

  private void explains(BlockSeason season, SheetId sheet) throws IOException {
    Access officer = season.officer(MEMBER);
    Entry entry =
        Entry.of(new Answer.Judged(Score.of(8)))
            .with(new Entry.Bonus(Score.of(4), "hai sáng kiến", null, List.of()))
            .with(new Entry.Deduction(Score.of(2), "việc riêng", true, List.of()));
    recording.save(new LeafCommand(sheet, Ids.next(), "I.1", 1), entry, officer);
    for (Adjustment one : sheets.figures(sheet, officer).adjustments("I.1")) {
      String name = one.restricted() ? "ket-luan.txt" : "quyet-dinh.txt";
      UUID file =
          new UploadedFiles(uploads, season.province)
              .of(season.members.get(MEMBER), name, name.getBytes(StandardCharsets.UTF_8), false);
      Register.done(evidence.attach(sheet, new Proof("I.1", one.id(), file, null, ""), officer));
    }
    season.take(sheet, Move.SUBMIT, officer);
    season.take(sheet, Move.APPROVE, season.unitLeader(MEMBER));
    long version = sheets.head(sheet, officer).version();
    Register.done(scoring.send(sheet, version, Dispatch.PLAIN, officer));
  }
}
