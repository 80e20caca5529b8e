package vn.tdkt.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.Limits;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Pages;

/** Takes in a file, from a form or from a script. */
@Controller
@RequestMapping(FileListController.ADDRESS)
class UploadController {
  private final Uploads uploads;
  private final Limits limits;
  private final FormPages forms;
  private final Pages pages;

  UploadController(Uploads uploads, Limits limits, FormPages forms, Pages pages) {
    this.uploads = uploads;
    this.limits = limits;
    this.forms = forms;
    this.pages = pages;
  }

  /** What a script learns of the file that it sent. */
  record Sent(UUID id, String name, @Nullable Integer pages) {
    static Sent of(StoredFile file) {
      StoredFile.Content content = file.content();
      return new Sent(file.id(), file.name(), content == null ? null : content.pages());
    }
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @GetMapping("/moi")
  ModelAndView form(UploadForm form, Access access) {
    Shelf shelf = forms.shelf(form.unit(), form.year(), access);
    return forms.shown(form(FactsForm.EMPTY, shelf), shelf);
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping(
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Sent send(UploadForm form, FactsForm typed, Access access) throws IOException {
    Shelf shelf = forms.shelf(form.unit(), form.year(), access);
    return Sent.of(pages.value(taken(form, typed, shelf, access)));
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView upload(UploadForm form, FactsForm typed, Access access) throws IOException {
    Shelf shelf = forms.shelf(form.unit(), form.year(), access);
    return forms.after(taken(form, typed, shelf, access), form(typed, shelf), shelf);
  }

  private DocumentForm form(FactsForm typed, Shelf shelf) {
    return DocumentForm.upload(typed, shelf, limits.largestFile().toMegabytes());
  }

  private Outcome<StoredFile> taken(UploadForm form, FactsForm typed, Shelf shelf, Access access)
      throws IOException {
    MultipartFile file = form.chosen();
    if (file == null) {
      return Outcome.refused("documents.refused.no-file", Citation.of("REQ-102"));
    }
    Outcome<Upload> upload =
        typed.read().map(facts -> upload(file, facts, typed.asRestricted(), shelf, access));
    return switch (upload) {
      case Outcome.Done<Upload>(Upload sound) -> received(sound, file, access);
      case Outcome.Refused<Upload>(var refusal) -> Outcome.refused(refusal);
    };
  }

  private Outcome<StoredFile> received(Upload upload, MultipartFile file, Access access)
      throws IOException {
    try (InputStream in = file.getInputStream()) {
      return uploads.upload(upload, in, access.actor());
    }
  }

  private static Upload upload(
      MultipartFile file, DocumentFacts facts, boolean restricted, Shelf shelf, Access access) {
    return new Upload(
        access.actor().jurisdiction(),
        shelf.unit(),
        shelf.year(),
        file.getOriginalFilename(),
        facts,
        restricted);
  }
}
