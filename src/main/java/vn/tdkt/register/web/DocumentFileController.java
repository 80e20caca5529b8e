package vn.tdkt.register.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Pages;
import vn.tdkt.register.Attachments;
import vn.tdkt.register.Details;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;

/** Takes in the file of a document; number, date and issuer go with it, typed once. */
@Controller
class DocumentFileController {
  private final Registers registers;
  private final Attachments attachments;
  private final Uploads uploads;
  private final Pages pages;

  DocumentFileController(
      Registers registers, Attachments attachments, Uploads uploads, Pages pages) {
    this.registers = registers;
    this.attachments = attachments;
    this.uploads = uploads;
    this.pages = pages;
  }

  @PostMapping(
      path = DocumentController.ADDRESS + "/tep",
      consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  @Requires(Permission.DOCUMENT_REGISTER)
  String attach(
      @PathVariable UUID id,
      @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
      @RequestParam(name = "han-che", defaultValue = "false") boolean restricted,
      Access access)
      throws IOException {
    RegisteredDocument document = registers.document(id, access);
    if (!RegisterAccess.may(Permission.DOCUMENT_REGISTER, document.unit(), access)) {
      throw new NotVisible("document");
    }
    Outcome<UUID> outcome =
        taken(document, file, restricted, access)
            .then(stored -> attachments.attach(document, stored, access.actor()));
    return pages.after(
        outcome,
        "redirect:" + DocumentController.address(id),
        Words.of("register").say("notice.attached"));
  }

  private Outcome<StoredFile> taken(
      RegisteredDocument document, @Nullable MultipartFile file, boolean restricted, Access access)
      throws IOException {
    if (file == null || String.valueOf(file.getOriginalFilename()).isEmpty()) {
      return Outcome.refused("register.refused.no-file", Citation.of("REQ-37"));
    }
    Details details = document.details();
    DocumentFacts facts =
        new DocumentFacts(
            details.number(), details.issuedOn(), details.issuer(), details.subject());
    Upload upload =
        new Upload(
            document.jurisdiction(),
            document.unit(),
            document.year(),
            file.getOriginalFilename(),
            facts,
            restricted);
    try (InputStream in = file.getInputStream()) {
      return uploads.upload(upload, in, access.actor());
    }
  }
}
