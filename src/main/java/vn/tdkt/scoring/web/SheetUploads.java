package vn.tdkt.scoring.web;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.SheetHead;

/** Takes in files that are sent from the pages of a sheet. */
@Component
class SheetUploads {
  private final Uploads uploads;

  SheetUploads(Uploads uploads) {
    this.uploads = uploads;
  }

  Outcome<StoredFile> take(SheetHead head, MultipartFile file, Access by) throws IOException {
    by.require(Permission.EVIDENCE_UPLOAD, head.ownScope());
    Upload upload =
        new Upload(
            head.jurisdiction(),
            head.unit().value(),
            year(head),
            file.getOriginalFilename(),
            DocumentFacts.NONE,
            false);
    try (InputStream in = file.getInputStream()) {
      return uploads.upload(upload, in, by.actor());
    }
  }

  /** The year in which an emulation year such as "2023-2024" begins. */
  static int year(SheetHead head) {
    return Integer.parseInt(head.year().substring(0, 4));
  }
}
