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
import vn.tdkt.block.Judging;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Pages;

/** The grid: self score beside block score, for all members and criteria (REQ-176). */
@Controller
@RequestMapping("/khoi/{block}/tong-hop")
class GridController {
  private static final Words WORDS = Words.of("block");

  private final Assessments assessments;
  private final Judging judging;
  private final Panels panels;
  private final Pages pages;

  GridController(Assessments assessments, Judging judging, Panels panels, Pages pages) {
    this.assessments = assessments;
    this.judging = judging;
    this.panels = panels;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.BLOCK_VIEW)
  String show(
      @PathVariable UUID block,
      @RequestParam(defaultValue = "") String xem,
      Access access,
      Model model) {
    View view = assessments.of(new BlockYearId(block), access);
    Assessment now = view.now().orElse(null);
    model.addAttribute("page", pages.page(WORDS.say("title.grid", view.block().label())));
    model.addAttribute("block", BlockHead.of(view));
    if (now == null) {
      return "block/no-set";
    }
    model.addAttribute("grid", new GridDrawing(view, now).draw(Grid.Show.of(xem)));
    return "block/grid";
  }

  /** What stands behind one cell; fetched when it gets the focus. */
  @GetMapping("/o")
  @Requires(Permission.BLOCK_VIEW)
  String panel(
      @PathVariable UUID block,
      @RequestParam UUID dv,
      @RequestParam String tc,
      Access access,
      Model model) {
    View view = assessments.of(new BlockYearId(block), access);
    Assessment now = view.now().orElseThrow(() -> new NotVisible("criteria set"));
    model.addAttribute("page", pages.page(""));
    model.addAttribute("panel", panels.of(view, now, new UnitId(dv), tc));
    return "block/panel";
  }

  @PostMapping("/hang")
  @Requires(Permission.BLOCK_VIEW)
  String acceptRow(
      @PathVariable UUID block,
      @RequestParam String tc,
      @RequestParam UUID command,
      Access access) {
    int cells = pages.value(judging.acceptRow(new BlockYearId(block), tc, command, access));
    pages.tell(WORDS.say("notice.accepted", cells));
    return "redirect:/khoi/" + block + "/tong-hop";
  }

  @PostMapping("/cot")
  @Requires(Permission.BLOCK_VIEW)
  String acceptColumn(
      @PathVariable UUID block, @RequestParam UUID dv, @RequestParam UUID command, Access access) {
    int cells =
        pages.value(judging.acceptColumn(new BlockYearId(block), new UnitId(dv), command, access));
    pages.tell(WORDS.say("notice.accepted", cells));
    return "redirect:/khoi/" + block + "/tong-hop";
  }
}
