package vn.tdkt.scoring.web;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.PaperFigures;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.model.Sending;

/** Sending the package, recording the approval on paper, returning with a reason. */
@Controller
@RequestMapping("/bang-cham-diem/{id}")
class SendController {
  private final Scoring scoring;
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetUploads uploads;
  private final PaperFigures papers;
  private final Pages pages;
  private final Clock clock;

  SendController(
      Scoring scoring,
      Sheets sheets,
      CriteriaSets sets,
      SheetUploads uploads,
      PaperFigures papers,
      Pages pages,
      Clock clock) {
    this.scoring = scoring;
    this.sheets = sheets;
    this.sets = sets;
    this.uploads = uploads;
    this.papers = papers;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/gui")
  @Requires(Permission.SHEET_VIEW)
  String form(@PathVariable UUID id, Access access, Model model) {
    SendView view = view(new SheetId(id), access);
    model.addAttribute("page", pages.page(view.t("page.send", view.head().unitName())));
    model.addAttribute("view", view);
    return "scoring/send";
  }

  private SendView view(SheetId id, Access access) {
    Figures figures = sheets.figures(id, access);
    CriteriaSet set = sets.content(figures.head().set());
    Sending sending = Sending.of(set, Evaluation.of(set, figures.self().stating(papers.open(id))));
    List<Move> next = new ScoreSheet(figures.head()).nextFor(access);
    return new SendView(
        figures.head(),
        next.contains(Move.SEND_TO_BLOCK),
        next.contains(Move.APPROVE_ON_PAPER),
        figures.head().lateAt(clock.instant()),
        next.stream().filter(Move::needsReason).toList(),
        sending.stops(),
        sending.warns(),
        SendForm.fields(),
        SignedPaperForm.fields(),
        sheets.dispatches(id, access),
        sheets.steps(id, access).stream().filter(step -> step.scan() != null).toList());
  }

  @PostMapping("/gui")
  @Requires(Permission.OWN_WORK)
  String send(@PathVariable UUID id, @RequestParam long version, SendForm form, Access access) {
    return pages.after(
        form.read().then(typed -> scoring.send(new SheetId(id), version, typed, access)),
        "redirect:/bang-cham-diem/" + id,
        Move.SEND_TO_BLOCK.words());
  }

  /** The scan of the signed paper comes along. */
  @PostMapping("/ban-ky")
  @Requires(Permission.OWN_WORK)
  String approveOnPaper(
      @PathVariable UUID id, @RequestParam long version, SignedPaperForm form, Access access)
      throws IOException {
    SheetHead head = sheets.head(new SheetId(id), access);
    UUID file = pages.value(uploads.takeScan(head, form.scan(), access)).id();
    return pages.after(
        form.of(file).then(paper -> scoring.approveOnPaper(head.id(), version, paper, access)),
        "redirect:/bang-cham-diem/" + id,
        Move.APPROVE_ON_PAPER.words());
  }
}
