package vn.tdkt.scoring.web;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** Evidence of one leaf: attach, look at, take off. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/minh-chung/{leaf}")
class EvidenceController {
  private final SheetEvidence evidence;
  private final EvidencePages views;
  private final SheetUploads uploads;
  private final Sheets sheets;
  private final Pages pages;

  EvidenceController(
      SheetEvidence evidence,
      EvidencePages views,
      SheetUploads uploads,
      Sheets sheets,
      Pages pages) {
    this.evidence = evidence;
    this.views = views;
    this.uploads = uploads;
    this.sheets = sheets;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String list(
      @PathVariable UUID id,
      @PathVariable String leaf,
      @RequestParam @Nullable UUID cho,
      Access access,
      Model model) {
    EvidenceView view = views.view(new SheetId(id), leaf, cho, access);
    model.addAttribute("page", pages.page(view.t("page.evidence", leaf)));
    model.addAttribute("view", view);
    return "scoring/evidence";
  }

  @PostMapping
  @Requires(Permission.EVIDENCE_UPLOAD)
  String attach(@PathVariable UUID id, @PathVariable String leaf, EvidenceForm form, Access access)
      throws IOException {
    SheetHead head = sheets.head(new SheetId(id), access);
    MultipartFile brought = form.brought();
    UUID file =
        brought == null ? form.there() : pages.value(uploads.take(head, brought, access)).id();
    Outcome<SheetId> outcome =
        file == null
            ? Outcome.refused("scoring.refused.no-evidence", Citation.of("REQ-102"))
            : evidence.attach(head.id(), form.proof(leaf, file), access);
    return pages.after(outcome, "redirect:/bang-cham-diem/" + id + "/minh-chung/" + leaf);
  }

  @PostMapping("/{use}/bo")
  @Requires(Permission.OWN_WORK)
  String remove(
      @PathVariable UUID id,
      @PathVariable String leaf,
      @PathVariable UUID use,
      @RequestParam String reason,
      Access access) {
    SheetHead head = sheets.head(new SheetId(id), access);
    return pages.after(
        evidence.remove(head.id(), use, reason, access),
        "redirect:/bang-cham-diem/" + id + "/minh-chung/" + leaf);
  }
}
