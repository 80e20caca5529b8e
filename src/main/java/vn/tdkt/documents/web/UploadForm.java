package vn.tdkt.documents.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.Upload;

/** What the form for a file sends. */
record UploadForm(
    @BindParam("don-vi") UUID unit,
    @BindParam("nam") int year,
    @BindParam("tep") @Nullable MultipartFile file,
    @BindParam("so") @Nullable String number,
    @BindParam("ngay") @DateTimeFormat(pattern = "dd/MM/yyyy", fallbackPatterns = "yyyy-MM-dd")
        @Nullable LocalDate date,
    @BindParam("co-quan") @Nullable String issuer,
    @BindParam("trich-yeu") @Nullable String subject,
    @BindParam("han-che") @Nullable Boolean restricted) {

  Upload upload(UUID jurisdiction, MultipartFile chosen) {
    return new Upload(
        jurisdiction,
        unit,
        year,
        chosen.getOriginalFilename(),
        new DocumentFacts(number, date, issuer, subject),
        Boolean.TRUE.equals(restricted));
  }
}
