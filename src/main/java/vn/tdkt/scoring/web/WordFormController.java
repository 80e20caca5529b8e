package vn.tdkt.scoring.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.scoring.FormOnSheet;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.WordForms;

/** The office's own Word file as the form of its sheet: brought, filled, brought again. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/mau-word")
class WordFormController {
  private static final Words WORDS = Words.of("scoring");

  private final WordForms forms;
  private final WordFormPages views;
  private final Sheets sheets;
  private final SheetUploads uploads;
  private final Pages pages;

  WordFormController(
      WordForms forms, WordFormPages views, Sheets sheets, SheetUploads uploads, Pages pages) {
    this.forms = forms;
    this.views = views;
    this.sheets = sheets;
    this.uploads = uploads;
    this.pages = pages;
  }

  @GetMapping
  @Requires(Permission.SHEET_VIEW)
  String list(@PathVariable UUID id, Access access, Model model) {
    SheetHead head = sheets.head(new SheetId(id), access);
    model.addAttribute("page", pages.page(WORDS.say("page.forms")));
    model.addAttribute("address", "/bang-cham-diem/" + id);
    model.addAttribute("forms", forms.of(head.id(), access));
    model.addAttribute("may", access.may(Permission.EVIDENCE_UPLOAD, head.ownScope()));
    return "scoring/forms";
  }

  /** Takes in a file, fresh or edited; one that is no form of the sheet is not kept. */
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.EVIDENCE_UPLOAD)
  String bring(
      @PathVariable UUID id,
      @RequestParam(name = "tep") MultipartFile file,
      @RequestParam(name = "sua", required = false) @Nullable UUID edited,
      Access access)
      throws IOException {
    SheetHead head = sheets.head(new SheetId(id), access);
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    try (InputStream in = file.getInputStream()) {
      pages.value(views.understood(head.id(), name, in, access));
    }
    StoredFile stored = pages.value(uploads.take(head, file, access));
    UUID form = forms.bring(head.id(), stored, edited, access);
    return "redirect:/bang-cham-diem/" + id + "/mau-word/" + form;
  }

  @GetMapping("/{form}")
  @Requires(Permission.SHEET_VIEW)
  ModelAndView form(@PathVariable UUID id, @PathVariable UUID form, Access access)
      throws IOException {
    FormOnSheet found = forms.get(new SheetId(id), form, access);
    return show(found, pages.value(views.comparison(found, Map.of(), access)), HttpStatus.OK);
  }

  /** Enters what was taken over, fills the copy and hands it out. */
  @PostMapping("/{form}")
  @Requires(Permission.SHEET_VIEW)
  Object fill(
      @PathVariable UUID id,
      @PathVariable UUID form,
      @RequestParam Map<String, String> sent,
      Access access)
      throws IOException {
    FormOnSheet found = forms.get(new SheetId(id), form, access);
    FormComparison chosen = pages.value(views.comparison(found, sent, access));
    if (chosen.isOpen()) {
      return show(found, chosen, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    boolean taken = pages.value(views.take(found, chosen, access)) > 0;
    FormComparison now = taken ? pages.value(views.comparison(found, sent, access)) : chosen;
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(Format.DOCX.mediaType()))
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, attachment(found.name()))
        .body(views.filled(found, now, access));
  }

  private ModelAndView show(FormOnSheet form, FormComparison comparison, HttpStatus status) {
    ModelAndView view = new ModelAndView("scoring/form", status);
    view.addObject("page", pages.page(WORDS.say("page.form")));
    view.addObject("view", views.view(form, comparison));
    return view;
  }

  private static String attachment(String name) {
    String title = WORDS.say("form.filled", name.replaceFirst("\\.[^.]*$", ""));
    String file = FileName.of(title, Format.DOCX).value();
    return ContentDisposition.attachment().filename(file).build().toString();
  }
}
