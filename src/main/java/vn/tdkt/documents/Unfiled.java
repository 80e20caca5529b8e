package vn.tdkt.documents;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;

/**
 * Documents of which only number, date and subject are kept: by default those of Party
 * organisations.
 */
@Service
public class Unfiled {
  private final FileStore files;
  private final Clock clock;

  Unfiled(FileStore files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Keeps number, date and subject of a document, and no file. */
  @Transactional
  public Outcome<StoredFile> record(
      UUID jurisdiction, UUID unit, int year, DocumentFacts facts, Actor by) {
    Optional<Refusal> fault = FactRules.withoutFile(facts);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    StoredFile document =
        new StoredFile(
            Ids.next(),
            jurisdiction,
            unit,
            year,
            String.valueOf(facts.number()),
            null,
            facts,
            false,
            by.fullName(),
            clock.instant(),
            1);
    files.add(new FileStore.Held(document, null), recorded(document, by));
    return Outcome.done(document);
  }

  private static DocumentAct recorded(StoredFile document, Actor by) {
    List<Change> changes = List.of(Change.of(DocumentWords.field("number"), null, document.name()));
    return DocumentAct.onFile(
        "documents.document-recorded", document.id(), by, document.uploadedAt(), changes);
  }
}
