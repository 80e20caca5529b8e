package vn.tdkt.facts.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.ReadingRoom;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactEvidence;
import vn.tdkt.facts.Figures;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.Span;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitView;

/** Puts together the page about what proves a figure, and takes in what is sent from it. */
@Component
class FactEvidencePages {
  private final Figures figures;
  private final FactEvidence evidence;
  private final ReadingRoom room;
  private final Uploads uploads;
  private final YearInView years;

  FactEvidencePages(
      Figures figures, FactEvidence evidence, ReadingRoom room, Uploads uploads, YearInView years) {
    this.figures = figures;
    this.evidence = evidence;
    this.room = room;
    this.uploads = uploads;
    this.years = years;
  }

  FactEvidenceView view(Indicator figure, Fact fact, Access access) {
    UnitView unit = figures.unit(figure.unit(), Permission.PLAN_VIEW, access);
    boolean editable =
        access.may(Permission.PROGRESS_NOTE, unit.scope())
            && access.may(Permission.EVIDENCE_UPLOAD, unit.scope());
    String register = evidence.register(figure, fact).orElse(null);
    List<StoredFile> shelf =
        editable && register == null
            ? room.shelf(figure.unit(), year(unit, fact), "", access)
            : List.of();
    return new FactEvidenceView(
        figure,
        fact,
        evidence.of(List.of(fact.id()), unit.scope(), access).getOrDefault(fact.id(), List.of()),
        editable,
        register,
        shelf,
        null,
        "",
        null);
  }

  /** The file to be attached: a new one is taken in first, one that is there is only named. */
  Outcome<UUID> file(Indicator figure, Fact fact, FactEvidenceForm form, Access access)
      throws IOException {
    MultipartFile brought = form.brought();
    if (brought == null) {
      return form.there() == null
          ? Outcome.refused("facts.refused.no-evidence", FactEvidence.EVIDENCE)
          : Outcome.done(form.there());
    }
    UnitView unit = figures.unit(figure.unit(), Permission.EVIDENCE_UPLOAD, access);
    Upload upload =
        new Upload(
            figure.jurisdiction(),
            figure.unit(),
            year(unit, fact),
            brought.getOriginalFilename(),
            DocumentFacts.NONE,
            false);
    try (InputStream in = brought.getInputStream()) {
      return uploads.upload(upload, in, access.actor()).map(StoredFile::id);
    }
  }

  /** The year in which the emulation year begins, such as 2023 for "2023-2024". */
  private int year(UnitView unit, Fact fact) {
    Span year = years.of(unit);
    return (year.holds(fact.span()) ? year : fact.span()).from().getYear();
  }
}
