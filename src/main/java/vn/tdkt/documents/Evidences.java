package vn.tdkt.documents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.documents.store.EvidenceStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;

/** Points to pages and passages of files; other modules keep the id (REQ-102). */
@Service
public class Evidences {
  private static final int LONGEST_PASSAGE = 2_000;

  private final Files files;
  private final EvidenceStore evidences;
  private final Clock clock;

  Evidences(Files files, EvidenceStore evidences, Clock clock) {
    this.files = files;
    this.evidences = evidences;
    this.clock = clock;
  }

  /**
   * The evidence for this place, made where it is not there yet: the same place twice is one
   * evidence.
   *
   * @param page from 1; null for the whole file
   * @throws vn.tdkt.kernel.NotVisible if there is no such file
   */
  @Transactional
  public Outcome<Evidence> pin(
      UUID file, @Nullable Integer page, @Nullable String passage, Actor by) {
    StoredFile stored = files.get(file);
    if (page != null && !stored.hasPage(page)) {
      return Outcome.refused(
          "documents.refused.no-such-page", Citation.of("REQ-102"), stored.name(), page);
    }
    String words = passage == null || passage.isBlank() ? null : Texts.nfc(passage);
    if (words != null && words.length() > LONGEST_PASSAGE) {
      return Outcome.refused(
          "documents.refused.long-passage", Citation.of("REQ-102"), LONGEST_PASSAGE);
    }
    Evidence place =
        new Evidence(
            Ids.next(),
            file,
            stored.name(),
            stored.facts().number(),
            stored.restricted(),
            page,
            words);
    return Outcome.done(evidences.add(place, pinned(stored, place, by)));
  }

  /** Those of these ids whose file is still in use, in the order in which they were made. */
  @Transactional(readOnly = true)
  public List<Evidence> of(Collection<UUID> ids) {
    return evidences.of(ids);
  }

  private DocumentAct pinned(StoredFile file, Evidence place, Actor by) {
    String page = place.page() == null ? null : String.valueOf(place.page());
    List<Change> changes =
        List.of(
            new Change(DocumentWords.field("page"), null, page, false),
            new Change(DocumentWords.field("passage"), null, place.passage(), file.restricted()));
    return DocumentAct.onFile("documents.evidence-pinned", file.id(), by, clock.instant(), changes);
  }
}
