package vn.tdkt.documents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.VietnamTime;

/**
 * The files of units, each entered once (REQ-33, REQ-37). Who may read or write is asked before:
 * these acts take the person as given.
 */
@Service
public class Files {
  static final int MOST_LISTED = 500;

  private final FileStore files;
  private final Clock clock;

  Files(FileStore files, Clock clock) {
    this.files = files;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public Optional<StoredFile> find(UUID id) {
    return files.find(id).map(FileStore.Held::file);
  }

  /**
   * @throws NotVisible if there is no such file, or no longer
   */
  @Transactional(readOnly = true)
  public StoredFile get(UUID id) {
    return held(id).file();
  }

  /**
   * A unit's files of a year, the newest first, at most 500.
   *
   * @param words looked for without regard to accents; empty for all
   */
  @Transactional(readOnly = true)
  public List<StoredFile> of(UUID unit, int year, String words) {
    return files.of(unit, year, words, MOST_LISTED);
  }

  /** The years for which the unit has files, the newest first. */
  @Transactional(readOnly = true)
  public List<Integer> years(UUID unit) {
    return files.years(unit);
  }

  /**
   * Types in or corrects what is known of the document.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since {@code seenVersion}
   */
  @Transactional
  public Outcome<StoredFile> describe(
      UUID id, long seenVersion, DocumentFacts facts, boolean restricted, Actor by) {
    StoredFile before = held(id).file().at(seenVersion);
    Optional<Refusal> fault =
        before.content() == null
            ? FactRules.withoutFile(facts)
            : FactRules.withFile(facts, restricted);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    StoredFile after = before.described(facts, restricted);
    List<Change> changes = changes(before, after);
    if (changes.isEmpty()) {
      return Outcome.done(before);
    }
    files.describe(after, act("documents.file-described", id, by, changes));
    return Outcome.done(after.at(seenVersion + 1));
  }

  /**
   * Takes a file out of use; row and content stay.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since {@code seenVersion}
   */
  @Transactional
  public Outcome<UUID> withdraw(UUID id, long seenVersion, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("documents.refused.no-reason", Citation.of("REQ-198"));
    }
    StoredFile file = held(id).file().at(seenVersion);
    List<Change> why = List.of(new Change(file.name(), null, reason, file.restricted()));
    files.withdraw(file, reason, act("documents.file-withdrawn", id, by, why));
    return Outcome.done(id);
  }

  private FileStore.Held held(UUID id) {
    return files.find(id).orElseThrow(() -> new NotVisible("file"));
  }

  private DocumentAct act(String kind, UUID id, Actor by, List<Change> changes) {
    return DocumentAct.onFile(kind, id, by, clock.instant(), changes);
  }

  private static List<Change> changes(StoredFile before, StoredFile after) {
    boolean hidden = before.restricted() || after.restricted();
    DocumentFacts old = before.facts();
    DocumentFacts now = after.facts();
    List<Change> changes = new ArrayList<>();
    note(changes, hidden, "number", old.number(), now.number());
    note(changes, hidden, "date", date(old), date(now));
    note(changes, hidden, "issuer", old.issuer(), now.issuer());
    note(changes, hidden, "subject", old.subject(), now.subject());
    note(changes, false, "class", kind(before), kind(after));
    return changes;
  }

  private static void note(
      List<Change> changes,
      boolean hidden,
      String field,
      @Nullable String old,
      @Nullable String now) {
    if (!Objects.equals(old, now)) {
      changes.add(new Change(DocumentWords.field(field), old, now, hidden));
    }
  }

  private static @Nullable String date(DocumentFacts facts) {
    return facts.date() == null ? null : VietnamTime.date(facts.date());
  }

  private static String kind(StoredFile file) {
    return DocumentWords.field(file.restricted() ? "class.restricted" : "class.ordinary");
  }
}
