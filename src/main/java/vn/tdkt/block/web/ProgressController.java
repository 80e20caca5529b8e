package vn.tdkt.block.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.block.Assessments;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;

/** The blocks of a person, and how far each is. */
@Controller
@RequestMapping(ProgressController.ADDRESS)
class ProgressController {
  static final String ADDRESS = "/khoi";
  private static final Words WORDS = Words.of("block");

  private final Blocks blocks;
  private final Assessments assessments;
  private final Scoring scoring;
  private final Pages pages;
  private final Clock clock;

  ProgressController(
      Blocks blocks, Assessments assessments, Scoring scoring, Pages pages, Clock clock) {
    this.blocks = blocks;
    this.assessments = assessments;
    this.scoring = scoring;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @Requires(Permission.BLOCK_VIEW)
  String list(Access access, Model model) {
    Page page = pages.page(WORDS.say("title.blocks"));
    model.addAttribute("page", page);
    model.addAttribute(
        "blocks",
        blocks.list(access.places(Permission.BLOCK_VIEW)).stream()
            .filter(line -> page.isOfYear(line.label()))
            .map(BlockItem::of)
            .toList());
    return "block/blocks";
  }

  @GetMapping("/{block}")
  @Requires(Permission.BLOCK_VIEW)
  String show(@PathVariable UUID block, Access access, Model model) {
    View view = assessments.of(new BlockYearId(block), access);
    String site = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    model.addAttribute("page", pages.page(WORDS.say("title.block", view.block().label())));
    model.addAttribute("block", BlockHead.of(view));
    model.addAttribute("progress", ProgressPage.of(view, access, LocalDate.now(clock), site));
    return "block/block";
  }

  /** Opens the own sheet, or one for a member that sent paper ("nhập thay"). */
  @PostMapping("/{block}/mo-bang")
  @Requires(Permission.BLOCK_VIEW)
  String begin(@PathVariable UUID block, @RequestParam UUID dv, Access access) {
    View view = assessments.of(new BlockYearId(block), access);
    if (view.sight().seats().stream().noneMatch(seat -> seat.unit().value().equals(dv))) {
      throw new NotVisible("member");
    }
    NewSheet wanted = new NewSheet(view.block().id(), new UnitId(dv), List.of());
    SheetHead sheet = pages.value(scoring.open(wanted, access));
    return "redirect:/bang-cham-diem/" + sheet.id().value();
  }
}
