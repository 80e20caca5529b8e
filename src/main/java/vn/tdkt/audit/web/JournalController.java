package vn.tdkt.audit.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.audit.Journal;
import vn.tdkt.audit.JournalPage;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.pages.Typed;

/** The record of all that a reader oversees, as a page and as a file. */
@Controller
class JournalController {
  static final String BEFORE = "truoc";
  private static final Words WORDS = Words.of("audit");
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
  private static final int ON_A_PAGE = 50;
  private static final int IN_A_FILE = 5000;

  private final Journal journal;
  private final Pages pages;

  JournalController(Journal journal, Pages pages) {
    this.journal = journal;
    this.pages = pages;
  }

  @GetMapping(JournalForm.ADDRESS)
  @Requires(Permission.AUDIT_VIEW)
  String show(
      @RequestParam MultiValueMap<String, String> typed,
      @RequestParam(name = BEFORE, required = false) @Nullable UUID before,
      Access access,
      Model model) {
    JournalForm form = JournalForm.of(new Typed(typed), journal.deeds(access));
    JournalPage found = journal.page(form.query(), before, ON_A_PAGE, access);
    model.addAttribute("page", pages.page(WORDS.say("title")));
    model.addAttribute("view", JournalView.of(form, found));
    return "audit/journal";
  }

  @GetMapping(JournalForm.ADDRESS + ".csv")
  @Requires(Permission.AUDIT_VIEW)
  ResponseEntity<String> file(@RequestParam MultiValueMap<String, String> typed, Access access) {
    JournalForm form = JournalForm.of(new Typed(typed), journal.deeds(access));
    JournalPage found = journal.page(form.query(), null, IN_A_FILE, access);
    return ResponseEntity.ok()
        .contentType(CSV)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("nhat-ky.csv").build().toString())
        .body(JournalCsv.of(found.lines()));
  }
}
