package vn.tdkt.block.web;

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
import vn.tdkt.block.Assessments;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.Results;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Pages;

/** Who stands where: live for those who score, frozen and opened for the members (REQ-108). */
@Controller
@RequestMapping("/khoi/{block}/xep-hang")
class RankingController {
  private static final Words WORDS = Words.of("block");

  private final Assessments assessments;
  private final Results results;
  private final Pages pages;

  RankingController(Assessments assessments, Results results, Pages pages) {
    this.assessments = assessments;
    this.results = results;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.BLOCK_VIEW)
  String show(@PathVariable UUID block, Access access, Model model) {
    View view = assessments.of(new BlockYearId(block), access);
    model.addAttribute("page", pages.page(WORDS.say("title.ranking", view.block().label())));
    model.addAttribute("block", BlockHead.of(view));
    model.addAttribute(
        "ranking", RankingPage.of(view, results.of(view), results.own(view), access));
    return "block/ranking";
  }

  @PostMapping("/chot")
  @Requires(Permission.RESULT_FREEZE)
  String freeze(
      @PathVariable UUID block, @RequestParam(defaultValue = "") String reason, Access access) {
    return pages.after(
        results.freeze(new BlockYearId(block), reason, access),
        back(block),
        WORDS.say("notice.frozen"));
  }

  @PostMapping("/mo")
  @Requires(Permission.RESULT_OPEN)
  String open(@PathVariable UUID block, @RequestParam UUID result, Access access) {
    return pages.after(
        results.open(new BlockYearId(block), result, access),
        back(block),
        WORDS.say("notice.opened"));
  }

  @PostMapping("/cham-lai")
  @Requires(Permission.RESULT_FREEZE)
  String scoreAgain(
      @PathVariable UUID block,
      @RequestParam UUID unit,
      @RequestParam(defaultValue = "") String reason,
      Access access) {
    return pages.after(
        results.scoreAgain(new BlockYearId(block), new UnitId(unit), reason, access),
        "redirect:/khoi/" + block + "/tong-hop",
        WORDS.say("notice.again"));
  }

  private static String back(UUID block) {
    return "redirect:/khoi/" + block + "/xep-hang";
  }
}
