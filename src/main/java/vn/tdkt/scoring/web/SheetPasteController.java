package vn.tdkt.scoring.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
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
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.reading.Reading;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.PasteUndo;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetImport;
import vn.tdkt.scoring.Sheets;

/** A whole filled table from Word or Excel: looked over, written as one act, undone as one. */
@Controller
@RequestMapping("/bang-cham-diem/{id}/dan-bang")
class SheetPasteController {
  private static final Words WORDS = Words.of("scoring");

  private final SheetImport imports;
  private final PasteUndo undo;
  private final Sheets sheets;
  private final CriteriaSets sets;
  private final Reading reading;
  private final Pages pages;

  SheetPasteController(
      SheetImport imports,
      PasteUndo undo,
      Sheets sheets,
      CriteriaSets sets,
      Pages pages,
      Clock clock) {
    this.imports = imports;
    this.undo = undo;
    this.sheets = sheets;
    this.sets = sets;
    this.reading = new Reading(clock);
    this.pages = pages;
  }

  @GetMapping({"", "/xem"})
  @Requires(Permission.OWN_WORK)
  ModelAndView form(@PathVariable UUID id, Access access) {
    return show(read(id, new LinkedMultiValueMap<>(), access), HttpStatus.OK);
  }

  /** Shows what was understood. */
  @PostMapping("/xem")
  @Requires(Permission.OWN_WORK)
  ModelAndView preview(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, Access access) {
    sent.remove("command");
    return show(read(id, sent, access), HttpStatus.OK);
  }

  /** The table of a filled file, as if it had been pasted; the file is not kept. */
  @PostMapping(path = "/tep", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.OWN_WORK)
  ModelAndView file(
      @PathVariable UUID id, @RequestParam(name = "tep") MultipartFile file, Access access)
      throws IOException {
    String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
    sent.add("text", pages.value(reading.text(name, file.getInputStream())));
    return show(read(id, sent, access), HttpStatus.OK);
  }

  @PostMapping
  @Requires(Permission.OWN_WORK)
  ModelAndView write(
      @PathVariable UUID id,
      @RequestParam UUID command,
      @RequestParam MultiValueMap<String, String> sent,
      Access access) {
    PastePages paste = read(id, sent, access);
    if (paste.asked() > 0 || paste.entries().isEmpty()) {
      return show(paste, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    pages.value(imports.paste(new SheetId(id), command, paste.entries(), paste.stated(), access));
    pages.tell(WORDS.say("pasted.done", paste.entries().size()));
    return new ModelAndView("redirect:/bang-cham-diem/" + id + "?dan=" + command);
  }

  @PostMapping("/hoan-tac")
  @Requires(Permission.OWN_WORK)
  String undo(@PathVariable UUID id, @RequestParam UUID command, Access access) {
    return pages.after(
        undo.undo(new SheetId(id), command, access),
        "redirect:/bang-cham-diem/" + id,
        WORDS.say("pasted.undone"));
  }

  private PastePages read(UUID id, MultiValueMap<String, String> sent, Access access) {
    PasteForm form = new PasteForm(sent);
    pages.value(form.bounded());
    Figures figures = sheets.figures(new SheetId(id), access);
    return new PastePages(sets.content(figures.head().set()), figures, form);
  }

  private ModelAndView show(PastePages paste, HttpStatus status) {
    ModelAndView view = new ModelAndView("scoring/paste", status);
    view.addObject("page", pages.page(WORDS.say("page.paste")));
    view.addObject("view", paste.view());
    return view;
  }
}
