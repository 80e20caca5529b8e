package vn.tdkt.scoring.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.scoring.Proof;

/** Evidence as it is chosen: a new file, or one that the unit has entered before. */
record EvidenceForm(
    @BindParam("tep") @Nullable MultipartFile upload,
    @BindParam("tep-da-co") @Nullable UUID there,
    @BindParam("trang") @Nullable Integer page,
    @BindParam("doan") @Nullable String passage,
    @BindParam("cho") @Nullable UUID adjustment) {
  /** The new file, where one was chosen. */
  @Nullable MultipartFile brought() {
    return upload == null || upload.isEmpty() ? null : upload;
  }

  Proof proof(String leaf, UUID file) {
    return new Proof(leaf, adjustment, file, page, passage == null ? "" : passage);
  }
}
