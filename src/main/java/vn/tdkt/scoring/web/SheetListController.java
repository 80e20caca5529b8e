package vn.tdkt.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Opening;
import vn.tdkt.scoring.Openings;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.Sheets;

/** The sheets that a person may see, and those that are still to be begun. */
@Controller
@RequestMapping("/bang-cham-diem")
class SheetListController {
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;
  private final Openings openings;
  private final OpeningPages views;
  private final Scoring scoring;
  private final Pages pages;

  SheetListController(
      Sheets sheets, Openings openings, OpeningPages views, Scoring scoring, Pages pages) {
    this.sheets = sheets;
    this.openings = openings;
    this.views = views;
    this.scoring = scoring;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String list(Access access, Model model) {
    List<SheetHead> seen = sheets.list(access);
    List<OpeningView> open = views.of(access);
    Page page = pages.page(WORDS.say("page.sheets"));
    List<SheetHead> ofYear = seen.stream().filter(sheet -> page.isOfYear(sheet.year())).toList();
    model.addAttribute("page", page);
    model.addAttribute("sheets", ofYear);
    model.addAttribute("openings", open);
    model.addAttribute("empty", ofYear.isEmpty() && open.isEmpty() ? empty(seen, access) : "");
    return "scoring/sheets";
  }

  private static String empty(List<SheetHead> ofOtherYears, Access access) {
    if (!ofOtherYears.isEmpty()) {
      return WORDS.say("sheets.other-years");
    }
    return WORDS.say(access.actor().unit() == null ? "sheets.empty" : "sheets.no-block");
  }

  /** Begins the sheet of the own unit. */
  @PostMapping
  @Requires(Permission.SHEET_EDIT)
  String begin(@RequestParam UUID khoi, @RequestParam Map<String, String> typed, Access access) {
    Opening opening =
        openings.of(access).stream()
            .filter(one -> one.block().value().equals(khoi) && one.mayBegin())
            .findFirst()
            .orElseThrow(() -> new NotVisible("opening"));
    UnitId unit = new UnitId(java.util.Objects.requireNonNull(access.actor().unit()));
    SheetHead sheet =
        pages.value(
            views
                .said(opening, typed, access)
                .then(said -> scoring.open(new NewSheet(opening.block(), unit, said), access)));
    pages.tell(WORDS.say("opening.begun", opening.year()));
    return "redirect:/bang-cham-diem/" + sheet.id().value();
  }
}
