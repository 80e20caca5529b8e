package vn.tdkt.register.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Listing;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Office;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/** The files of work of an office, and the form that opens one. */
@Controller
@RequestMapping(WorkFileController.ADDRESS)
class WorkFileListController {
  private static final Words WORDS = Words.of("register");
  private static final String FIVE_YEARS = "5";

  private final WorkFiles files;
  private final Desk desk;
  private final Forms forms;
  private final Pages pages;

  WorkFileListController(WorkFiles files, Desk desk, Forms forms, Pages pages) {
    this.files = files;
    this.desk = desk;
    this.forms = forms;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.DOCUMENT_VIEW)
  String list(
      @RequestParam(name = RegisterFilter.UNIT, required = false) @Nullable UUID unit,
      @RequestParam(defaultValue = "") String q,
      Access access,
      Model model) {
    Office office = desk.office(unit, access);
    boolean own = RegisterAccess.own(access).equals(office);
    List<WorkFile> found = files.of(office.unit(), q);
    Listing listing =
        Listing.of(WorkFileController.ADDRESS, q, WORDS.say("count.work-files", found.size()))
            .keeping(own ? Map.of() : Map.of(RegisterFilter.UNIT, office.unit().toString()));
    model.addAttribute("page", pages.page(WORDS.say("title.work-files")));
    model.addAttribute("listing", listing);
    model.addAttribute("tabs", Tabs.of(office, WorkFileController.ADDRESS, access));
    model.addAttribute("whose", desk.name(office.unit()));
    model.addAttribute("files", found);
    model.addAttribute(
        "mayOpen", RegisterAccess.may(Permission.DOCUMENT_REGISTER, office.unit(), access));
    return "register/work-files";
  }

  @GetMapping("/moi")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView form(Access access) {
    desk.own(Permission.DOCUMENT_REGISTER, access);
    return forms.show(form(Typed.NOTHING));
  }

  @PostMapping("/moi")
  @Requires(Permission.DOCUMENT_REGISTER)
  ModelAndView open(@RequestParam MultiValueMap<String, String> values, Access access) {
    Office office = desk.own(Permission.DOCUMENT_REGISTER, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(typed),
        typed,
        () -> files.open(office, new WorkFileFields(typed).label(), access.actor()),
        WorkFileController::address,
        WORDS.say("notice.work-file-opened"));
  }

  private Form form(Typed typed) {
    return Form.of(
            WORDS.say("work-file.new"),
            WorkFileController.ADDRESS + "/moi",
            WorkFileController.ADDRESS,
            new WorkFileFields(typed).of(desk.today().getYear(), "", "", FIVE_YEARS))
        .saying(WORDS.say("work-file.new.intro"));
  }
}
