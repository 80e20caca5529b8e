package vn.tdkt.honours.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.honours.HonourQuery;
import vn.tdkt.honours.HonourSlice;
import vn.tdkt.honours.HonourStatistic;
import vn.tdkt.honours.HonourStatistics;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;

/** Statistics of awards, with rows and columns that the person chooses (REQ-179). */
@Controller
@RequestMapping(HonourStatisticController.ADDRESS)
class HonourStatisticController {
  static final String ADDRESS = HonourController.ADDRESS + "/thong-ke";
  static final String LIST = ADDRESS + "/danh-sach";
  private static final Words WORDS = Words.of("honours");

  private final HonourStatistics statistics;
  private final Pages pages;

  HonourStatisticController(HonourStatistics statistics, Pages pages) {
    this.statistics = statistics;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.HONOUR_VIEW)
  String show(@RequestParam Map<String, String> asked, Access access, Model model) {
    HonourQuestion question = new HonourQuestion(asked);
    HonourSlice slice = question.slice(access);
    List<UnitView> units = statistics.units(access);
    HonourStatistic statistic = statistics.count(question.layout(), slice);
    HonourFields fields = new HonourFields(question, units);
    model.addAttribute("page", pages.page(WORDS.say("statistic.title")));
    model.addAttribute("fields", fields.all());
    model.addAttribute("zero", question.layout().zero());
    model.addAttribute("counted", fields.counted(slice));
    model.addAttribute("statistic", statistic);
    model.addAttribute("lines", HonourCell.lines(statistic, question));
    model.addAttribute("totals", HonourCell.totals(statistic, question));
    model.addAttribute("files", HonourStatisticFile.links(question));
    return "honours/statistic";
  }

  /** The awards behind a figure: exactly as many as it says. */
  @GetMapping("/danh-sach")
  @Requires(Permission.HONOUR_VIEW)
  String list(
      @RequestParam Map<String, String> asked,
      @RequestParam(name = "trang", defaultValue = "1") int number,
      Access access,
      Model model) {
    HonourQuestion question = new HonourQuestion(asked);
    HonourSlice slice = question.slice(access);
    int page = Math.max(1, number);
    int count = statistics.count(slice);
    String words = WORDS.say("count", VietnameseNumber.format(Score.of(count)));
    model.addAttribute("page", pages.page(WORDS.say("statistic.list")));
    model.addAttribute("common", statistics.common(slice));
    model.addAttribute(
        "counted", new HonourFields(question, statistics.units(access)).counted(slice));
    model.addAttribute("count", words);
    model.addAttribute("honours", statistics.find(slice, page - 1));
    model.addAttribute(
        "listing",
        Listing.of(LIST, "", words)
            .between(
                page > 1 ? question.page(page - 1) : null,
                page * HonourQuery.ROWS < count ? question.page(page + 1) : null));
    return "honours/slice";
  }
}
