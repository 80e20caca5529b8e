package vn.tdkt.documents.web;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;

/** The pages on which something new comes onto a shelf. */
@Component
class FormPages {
  private final Pages pages;
  private final Clock clock;

  FormPages(Pages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  /**
   * Where the new thing goes.
   *
   * @throws vn.tdkt.kernel.NotVisible if this person may put nothing there
   */
  Shelf shelf(@Nullable UUID unit, @Nullable Integer year, Access access) {
    Shelf shelf = Shelf.of(unit, year, access, pages.page(""), clock);
    access.require(Permission.EVIDENCE_UPLOAD, shelf.scope(access));
    return shelf;
  }

  /** The empty form, or the one that was not taken, with what was typed. */
  ModelAndView shown(DocumentForm form, Shelf shelf) {
    ModelAndView page = new ModelAndView("documents/form");
    page.setStatus(form.wrong() == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    page.addObject("page", pages.page(form.title(shelf.year())));
    page.addObject("form", form);
    page.addObject("back", shelf.address());
    return page;
  }

  /** The shelf with one sentence, or the form again with the reason. */
  ModelAndView after(Outcome<StoredFile> outcome, DocumentForm form, Shelf shelf) {
    return switch (outcome) {
      case Outcome.Done<StoredFile>(StoredFile file) -> {
        pages.tell(Words.of("documents").say("notice.taken", file.name()));
        yield new ModelAndView("redirect:" + shelf.address());
      }
      case Outcome.Refused<StoredFile>(var refusal) -> shown(form.refused(refusal.text()), shelf);
    };
  }
}
