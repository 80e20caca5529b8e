package vn.tdkt.documents.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.access.Scope;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Pages;

/** Takes in a file, from a form or from a script. */
@Controller
@RequestMapping(path = "/tep", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
class UploadController {
  private final Uploads uploads;
  private final Pages pages;

  UploadController(Uploads uploads, Pages pages) {
    this.uploads = uploads;
    this.pages = pages;
  }

  /** What a script learns of the file that it sent. */
  record Sent(UUID id, String name, @Nullable Integer pages) {}

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Sent send(UploadForm form, Access access) throws IOException {
    StoredFile file = pages.value(taken(form, access));
    return new Sent(file.id(), file.name(), file.pages());
  }

  @Requires(Permission.EVIDENCE_UPLOAD)
  @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
  String upload(UploadForm form, Access access) throws IOException {
    String list = "redirect:/tep?don-vi=%s&nam=%d".formatted(form.unit(), form.year());
    return pages.after(taken(form, access), list);
  }

  private Outcome<StoredFile> taken(UploadForm form, Access access) throws IOException {
    UUID jurisdiction = access.actor().jurisdiction();
    access.require(Permission.EVIDENCE_UPLOAD, Scope.unit(jurisdiction, form.unit()));
    MultipartFile file = form.file();
    if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
      return Outcome.refused("documents.refused.no-file", Citation.of("REQ-102"));
    }
    try (InputStream in = file.getInputStream()) {
      return uploads.upload(form.upload(jurisdiction, file), in, access.actor());
    }
  }
}
