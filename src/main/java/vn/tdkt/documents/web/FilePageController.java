package vn.tdkt.documents.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.Files;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** The page of one file: what is known of it, where it is used, what was done with it. */
@Controller
@RequestMapping("/tep/{id}")
class FilePageController {
  private static final Words WORDS = Words.of("documents");

  private final ReadingRoom room;
  private final Files files;
  private final FilePages drawn;
  private final Pages pages;

  FilePageController(ReadingRoom room, Files files, FilePages drawn, Pages pages) {
    this.room = room;
    this.files = files;
    this.drawn = drawn;
    this.pages = pages;
  }

  @Requires(Permission.SHEET_VIEW)
  @GetMapping("/thong-tin")
  ModelAndView show(@PathVariable UUID id, Access access) {
    return drawn.shown(room.look(id, access), null, access);
  }

  /** What was typed stays on the page where it is refused, or where somebody else was first. */
  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping("/thong-tin")
  ModelAndView correct(
      @PathVariable UUID id, @RequestParam long version, FactsForm typed, Access access) {
    StoredFile seen = own(id, access).at(version);
    DocumentForm form = DocumentForm.correction(seen, typed);
    try {
      return switch (typed.read().then(facts -> corrected(seen, facts, typed, access))) {
        case Outcome.Done<StoredFile> done -> saved(id);
        case Outcome.Refused<StoredFile>(var refusal) ->
            again(seen, form.refused(refusal.text()), HttpStatus.UNPROCESSABLE_CONTENT, access);
      };
    } catch (StaleEdit moved) {
      StoredFile now = own(id, access);
      DocumentForm theirs = DocumentForm.correction(now, FactsForm.of(now));
      return again(now, form.beside(theirs), HttpStatus.CONFLICT, access);
    }
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping("/thu-hoi")
  String withdraw(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam String reason,
      Access access) {
    StoredFile file = own(id, access);
    String shelf = new Shelf(file.unit(), file.year()).address();
    return pages.after(
        files.withdraw(id, version, reason, access.actor()),
        "redirect:" + shelf,
        WORDS.say("notice.withdrawn", file.name()));
  }

  private Outcome<StoredFile> corrected(
      StoredFile seen, DocumentFacts facts, FactsForm typed, Access access) {
    return files.describe(seen.id(), seen.version(), facts, typed.asRestricted(), access.actor());
  }

  private ModelAndView saved(UUID id) {
    pages.tell(WORDS.say("notice.corrected"));
    return new ModelAndView("redirect:" + new FilePath(id).facts());
  }

  private ModelAndView again(StoredFile file, DocumentForm form, HttpStatus status, Access access) {
    ModelAndView page = drawn.shown(file, form, access);
    page.setStatus(status);
    return page;
  }

  private StoredFile own(UUID id, Access access) {
    StoredFile file = room.look(id, access);
    access.require(Permission.EVIDENCE_UPLOAD, file.scope());
    return file;
  }
}
