package vn.tdkt.scoring.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.Sheets;

/** The sheets that a person may see. */
@Controller
class SheetListController {
  private final Sheets sheets;
  private final Pages pages;

  SheetListController(Sheets sheets, Pages pages) {
    this.sheets = sheets;
    this.pages = pages;
  }

  @GetMapping("/bang-cham-diem")
  @Requires(Permission.SHEET_VIEW)
  String list(Access access, Model model) {
    model.addAttribute("page", pages.page(Words.of("scoring").say("page.sheets")));
    model.addAttribute("sheets", sheets.list(access));
    return "scoring/sheets";
  }
}
