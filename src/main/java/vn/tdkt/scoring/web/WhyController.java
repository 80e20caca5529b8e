package vn.tdkt.scoring.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** Why a number is what it is, and everything that was done on a sheet. */
@Controller
@RequestMapping("/bang-cham-diem/{id}")
class WhyController {
  private static final Words WORDS = Words.of("scoring");

  private final WhyPages why;
  private final Sheets sheets;
  private final AuditTrail trail;
  private final Pages pages;

  WhyController(WhyPages why, Sheets sheets, AuditTrail trail, Pages pages) {
    this.why = why;
    this.sheets = sheets;
    this.trail = trail;
    this.pages = pages;
  }

  @GetMapping("/can-cu/{leaf}")
  @Requires(Permission.SHEET_VIEW)
  String why(@PathVariable UUID id, @PathVariable String leaf, Access access, Model model) {
    WhyView view = why.why(new SheetId(id), leaf, access);
    model.addAttribute("page", pages.page(WORDS.say("page.why", view.ref())));
    model.addAttribute("view", view);
    return "scoring/why";
  }

  @GetMapping("/nhat-ky")
  @Requires(Permission.AUDIT_VIEW)
  String history(@PathVariable UUID id, Access access, Model model) {
    SheetHead head = sheets.head(new SheetId(id), access);
    access.require(Permission.AUDIT_VIEW, head.scope());
    model.addAttribute("page", pages.page(WORDS.say("page.history", head.unitName())));
    model.addAttribute("lines", HistoryLine.of(trail.of(new Act.Subject("sheet", id))));
    model.addAttribute("address", "/bang-cham-diem/" + id);
    return "scoring/history";
  }
}
