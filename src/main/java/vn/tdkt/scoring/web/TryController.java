package vn.tdkt.scoring.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.SheetId;

/** "Thử: nếu …": what one item less or one award more would do. Only reads. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/thu")
class TryController {
  private static final Words WORDS = Words.of("scoring");

  private final TryPages tries;
  private final Pages pages;

  TryController(TryPages tries, Pages pages) {
    this.tries = tries;
    this.pages = pages;
  }

  /** The changes of the whole sheet that would add or cost most. */
  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String sheet(@PathVariable UUID id, Access access, Model model) {
    Trial trial = tries.trial(new SheetId(id), access);
    model.addAttribute("page", pages.page(WORDS.say("page.tries")));
    model.addAttribute("address", "/bang-cham-diem/" + id);
    model.addAttribute("total", trial.total());
    model.addAttribute("gains", trial.gains());
    model.addAttribute("losses", trial.losses());
    return "scoring/tries";
  }

  @GetMapping("/{leaf}")
  @Requires(Permission.SHEET_VIEW)
  String leaf(
      @PathVariable UUID id,
      @PathVariable String leaf,
      @RequestParam Map<String, String> typed,
      Access access,
      Model model) {
    TryView view = tries.view(new SheetId(id), leaf, typed, access);
    model.addAttribute("page", pages.page(WORDS.say("page.try", view.ref())));
    model.addAttribute("view", view);
    return "scoring/try";
  }
}
