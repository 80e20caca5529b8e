package vn.tdkt.scoring.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.PaperFigures;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetId;

/** What a person settles beside the figures: entries made on behalf, and what a paper states. */
@Controller
@RequestMapping("/bang-cham-diem/{id}")
class SettlingController {
  private static final Words WORDS = Words.of("scoring");

  private final Scoring scoring;
  private final PaperFigures papers;
  private final Pages pages;

  SettlingController(Scoring scoring, PaperFigures papers, Pages pages) {
    this.scoring = scoring;
    this.papers = papers;
    this.pages = pages;
  }

  @PostMapping("/xac-nhan")
  @Requires(Permission.SHEET_EDIT)
  String confirm(@PathVariable UUID id, @RequestParam long version, Access access) {
    return pages.after(
        scoring.confirm(new SheetId(id), version, access),
        "redirect:/bang-cham-diem/" + id,
        WORDS.say("sheet.confirmed"));
  }

  /** What the paper states was looked at; the figure of the sheet stands. */
  @PostMapping("/ban-giay")
  @Requires(Permission.OWN_WORK)
  String settle(@PathVariable UUID id, @RequestParam String row, Access access) {
    return pages.after(
        papers.settle(new SheetId(id), row, access),
        "redirect:/bang-cham-diem/" + id,
        WORDS.say("paper-figure.settled"));
  }
}
