package vn.tdkt.documents.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;

/** Where a file goes, and the file. */
record UploadForm(
    @BindParam("don-vi") @Nullable UUID unit,
    @BindParam("nam") @Nullable Integer year,
    @BindParam("tep") @Nullable MultipartFile file) {
  /** The file, where one was chosen. */
  @Nullable MultipartFile chosen() {
    return file == null || String.valueOf(file.getOriginalFilename()).isEmpty() ? null : file;
  }
}
