package vn.tdkt.documents.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.VietnamTime;

/** What is known of a document, as it is typed. */
record FactsForm(
    @BindParam("so") @Nullable String number,
    @BindParam("ngay") @Nullable String date,
    @BindParam("co-quan") @Nullable String issuer,
    @BindParam("trich-yeu") @Nullable String subject,
    @BindParam("han-che") @Nullable Boolean restricted) {
  static final FactsForm EMPTY = new FactsForm(null, null, null, null, null);

  static FactsForm of(StoredFile file) {
    DocumentFacts facts = file.facts();
    String date = facts.date() == null ? null : VietnamTime.date(facts.date());
    return new FactsForm(facts.number(), date, facts.issuer(), facts.subject(), file.restricted());
  }

  Outcome<DocumentFacts> read() {
    if (date == null || date.isBlank()) {
      return Outcome.done(new DocumentFacts(number, null, issuer, subject));
    }
    Optional<LocalDate> day = VietnamTime.read(date);
    return day.isEmpty()
        ? Outcome.refused("documents.refused.date", Citation.of("REQ-33"), date.strip())
        : Outcome.done(new DocumentFacts(number, day.get(), issuer, subject));
  }

  boolean asRestricted() {
    return Boolean.TRUE.equals(restricted);
  }
}
