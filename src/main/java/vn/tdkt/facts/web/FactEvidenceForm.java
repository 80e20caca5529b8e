package vn.tdkt.facts.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * A paper as it is chosen: a new file, or one that the unit has entered before.
 *
 * @param page as typed; empty for the whole file
 */
record FactEvidenceForm(
    @BindParam("tep") @Nullable MultipartFile upload,
    @BindParam("tep-da-co") @Nullable UUID there,
    @BindParam("trang") @Nullable String page) {
  /** The new file, where one was chosen. */
  @Nullable MultipartFile brought() {
    return upload == null || upload.isEmpty() ? null : upload;
  }

  String typedPage() {
    return page == null ? "" : page.strip();
  }

  boolean wrongPage() {
    return !typedPage().isEmpty() && !typedPage().matches("[1-9]\\d{0,4}");
  }

  @Nullable Integer pageNumber() {
    return typedPage().isEmpty() ? null : Integer.valueOf(typedPage());
  }
}
