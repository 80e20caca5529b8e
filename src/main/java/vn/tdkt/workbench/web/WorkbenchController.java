package vn.tdkt.workbench.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Pages;
import vn.tdkt.workbench.Workbench;

/** The page that sign-in leads to. */
@Controller
class WorkbenchController {
  private static final Words WORDS = Words.of("workbench");

  private final Workbench workbench;
  private final Pages pages;
  private final Clock clock;

  WorkbenchController(Workbench workbench, Pages pages, Clock clock) {
    this.workbench = workbench;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping("/")
  @Requires(Permission.OWN_WORK)
  String show(Access access, Model model) {
    Page page = pages.page(WORDS.say("title"));
    LocalDate today = LocalDate.now(clock);
    model.addAttribute("page", page);
    model.addAttribute("desk", workbench.of(access, today, page::isOfYear));
    model.addAttribute("today", today);
    return "workbench/desk";
  }
}
