package vn.tdkt.documents.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Unfiled;
import vn.tdkt.kernel.Outcome;

/** Takes in number, date and subject of a document that is kept without its file. */
@Controller
@RequestMapping(UnfiledController.ADDRESS)
class UnfiledController {
  static final String ADDRESS = "/tep/khong-kem-tep";

  private final Unfiled documents;
  private final FormPages forms;

  UnfiledController(Unfiled documents, FormPages forms) {
    this.documents = documents;
    this.forms = forms;
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @GetMapping
  ModelAndView form(UploadForm place, Access access) {
    Shelf shelf = forms.shelf(place.unit(), place.year(), access);
    return forms.shown(DocumentForm.unfiled(FactsForm.EMPTY, shelf), shelf);
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping
  ModelAndView record(UploadForm place, FactsForm typed, Access access) {
    Shelf shelf = forms.shelf(place.unit(), place.year(), access);
    Outcome<StoredFile> outcome =
        typed
            .read()
            .then(
                facts ->
                    documents.record(
                        access.actor().jurisdiction(),
                        shelf.unit(),
                        shelf.year(),
                        facts,
                        access.actor()));
    return forms.after(outcome, DocumentForm.unfiled(typed, shelf), shelf);
  }
}
