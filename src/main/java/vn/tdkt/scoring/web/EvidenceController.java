package vn.tdkt.scoring.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
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
import vn.tdkt.criteria.Item;
import vn.tdkt.documents.Files;
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
  private final SheetUploads uploads;
  private final Sheets sheets;
  private final SheetPages leaves;
  private final Files files;
  private final Pages pages;

  EvidenceController(
      SheetEvidence evidence,
      SheetUploads uploads,
      Sheets sheets,
      SheetPages leaves,
      Files files,
      Pages pages) {
    this.evidence = evidence;
    this.uploads = uploads;
    this.sheets = sheets;
    this.leaves = leaves;
    this.files = files;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String list(@PathVariable UUID id, @PathVariable String leaf, Access access, Model model) {
    SheetHead head = sheets.head(new SheetId(id), access);
    EvidenceView view = view(head, leaves.leaf(head, leaf), access);
    model.addAttribute("page", pages.page(view.t("page.evidence", leaf)));
    model.addAttribute("view", view);
    return "scoring/evidence";
  }

  private EvidenceView view(SheetHead head, Item.Leaf leaf, Access access) {
    boolean editable = SheetPages.editable(head, access);
    return new EvidenceView(
        "/bang-cham-diem/" + head.id().value(),
        leaf.key(),
        leaf.name(),
        editable,
        evidence.of(head.id()).stream().filter(use -> use.leaf().equals(leaf.key())).toList(),
        editable ? files.of(head.unit().value(), SheetUploads.year(head), "") : List.of());
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
            : evidence.attach(head.id(), leaf, file, form.page(), form.words(), access);
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
