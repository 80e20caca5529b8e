package vn.tdkt.block.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.block.Assessments;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.Judgement;
import vn.tdkt.block.Judging;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Figures;

/** Saves one cell of the grid, as its queue sends it. */
@Controller
@RequestMapping("/khoi/{block}/tong-hop/o")
class CellController {
  private final Judging judging;
  private final Assessments assessments;

  CellController(Judging judging, Assessments assessments) {
    this.judging = judging;
    this.assessments = assessments;
  }

  @PostMapping
  @Requires(Permission.BLOCK_VIEW)
  ResponseEntity<?> save(@PathVariable UUID block, @RequestBody CellCommand sent, Access access) {
    BlockYearId id = new BlockYearId(block);
    return switch (sent.read()) {
      case CellCommand.Unread(String text) -> refused(text);
      case CellCommand.Read(Judgement judgement) -> save(id, judgement, access);
    };
  }

  private ResponseEntity<?> save(BlockYearId id, Judgement judgement, Access access) {
    try {
      Outcome<Figures> outcome = judging.judge(id, judgement, access);
      return outcome instanceof Outcome.Refused<Figures>(var refusal)
          ? refused(refusal.text())
          : ResponseEntity.ok(answer(id, judgement, access));
    } catch (StaleEdit moved) {
      return ResponseEntity.status(HttpStatus.CONFLICT).body(answer(id, judgement, access));
    }
  }

  private static ResponseEntity<?> refused(String text) {
    return ResponseEntity.unprocessableContent().body(new CellAnswer.Refused(text));
  }

  /** The cell as it stands now, and the sums that it moved. */
  private CellAnswer answer(BlockYearId id, Judgement judgement, Access access) {
    View view = assessments.of(id, access);
    Assessment now = view.now().orElseThrow(() -> new NotVisible("criteria set"));
    return CellAnswer.of(view, now, new UnitId(judgement.member().value()), judgement.leaf());
  }
}
