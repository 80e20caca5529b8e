package vn.tdkt.scoring.web;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.model.ScoreSheet;

/** Takes in files that are sent from the pages of a sheet. */
@Component
class SheetUploads {
  private final Uploads uploads;

  SheetUploads(Uploads uploads) {
    this.uploads = uploads;
  }

  /** Evidence of the unit. */
  Outcome<StoredFile> take(SheetHead head, MultipartFile file, Access by) throws IOException {
    by.require(Permission.EVIDENCE_UPLOAD, head.ownScope());
    return keep(head, file, by);
  }

  /** The signed paper: whoever may record the approval may bring it. */
  Outcome<StoredFile> takeScan(SheetHead head, @Nullable MultipartFile file, Access by)
      throws IOException {
    if (!new ScoreSheet(head).may(Move.APPROVE_ON_PAPER, by)) {
      throw new NotVisible("approval on paper");
    }
    return file == null || file.isEmpty()
        ? Outcome.refused("scoring.refused.no-scan", Citation.of("REQ-103"))
        : keep(head, file, by);
  }

  private Outcome<StoredFile> keep(SheetHead head, MultipartFile file, Access by)
      throws IOException {
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
