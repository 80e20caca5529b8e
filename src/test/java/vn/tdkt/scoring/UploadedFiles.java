package vn.tdkt.scoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;

/** Files of a unit in 2024, for tests. */
public final class UploadedFiles {
  private final Uploads uploads;
  private final UnitId province;

  public UploadedFiles(Uploads uploads, UnitId province) {
    this.uploads = uploads;
    this.province = province;
  }

  public UUID of(UnitId unit, String name, byte[] content, boolean restricted) throws IOException {
    Actor by = Register.program(province);
    Upload upload =
        new Upload(province.value(), unit.value(), 2024, name, DocumentFacts.NONE, restricted);
    return Register.done(uploads.upload(upload, new ByteArrayInputStream(content), by)).id();
  }
}
