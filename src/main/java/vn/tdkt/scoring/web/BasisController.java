package vn.tdkt.scoring.web;

import java.util.Map;
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
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.SheetBasis;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** What a sheet is scored on: what the methods know of the unit, and the version of the set. */
@Controller
@RequestMapping("/bang-cham-diem/{id}")
class BasisController {
  private static final Words WORDS = Words.of("scoring");

  private final SheetBasis basis;
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final Pages pages;

  BasisController(SheetBasis basis, Sheets sheets, CriteriaSets sets, Pages pages) {
    this.basis = basis;
    this.sheets = sheets;
    this.sets = sets;
    this.pages = pages;
  }

  @GetMapping("/dac-diem")
  @Requires(Permission.SHEET_VIEW)
  String unit(@PathVariable UUID id, Access access, Model model) {
    SheetHead head = sheets.head(new SheetId(id), access);
    model.addAttribute("page", pages.page(WORDS.say("page.unit", head.unitName())));
    model.addAttribute("head", head);
    model.addAttribute("editable", SheetPages.editable(head, access));
    model.addAttribute("fields", form(head).fields(head.attributes()));
    return "scoring/unit";
  }

  @PostMapping("/dac-diem")
  @Requires(Permission.OWN_WORK)
  String describe(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam Map<String, String> typed,
      Access access) {
    SheetHead head = sheets.head(new SheetId(id), access);
    return pages.after(
        form(head).read(typed).then(said -> basis.describe(head.id(), version, said, access)),
        "redirect:/bang-cham-diem/" + id,
        WORDS.say("unit.saved"));
  }

  @GetMapping("/ban-dinh-chinh")
  @Requires(Permission.SHEET_VIEW)
  String correction(@PathVariable UUID id, Access access, Model model) {
    SheetHead head = sheets.head(new SheetId(id), access);
    SheetBasis.Correction correction =
        basis.correction(head.id(), access).orElseThrow(() -> new NotVisible("corrected set"));
    model.addAttribute("page", pages.page(WORDS.say("page.correction")));
    model.addAttribute(
        "view", new CorrectionView(head, correction, SheetPages.editable(head, access)));
    return "scoring/correction";
  }

  @PostMapping("/ban-dinh-chinh")
  @Requires(Permission.OWN_WORK)
  String adopt(@PathVariable UUID id, @RequestParam long version, Access access) {
    SheetHead head = sheets.head(new SheetId(id), access);
    return pages.after(
        basis.adopt(head.id(), version, access),
        "redirect:/bang-cham-diem/" + id,
        WORDS.say("correction.adopted"));
  }

  private UnitForm form(SheetHead head) {
    return new UnitForm(sets.content(head.set()).questions());
  }
}
