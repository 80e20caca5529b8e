package vn.tdkt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.store.ContentsStore;
import vn.tdkt.register.store.WorkFileStore;

/**
 * Files of work: documents are laid in, arranged, and closed with a table of contents that stays as
 * it is (REQ-126). Who may is asked before.
 */
@Service
public class WorkFiles {
  private static final Words WORDS = Words.of("register");
  private static final Citation CLOSED = Citation.of("REQ-126");
  private static final Citation ON_RECORD = Citation.of("REQ-198");
  private static final int LONGEST_TITLE = 500;
  private static final int LONGEST_CODE = 100;

  private final WorkFileStore files;
  private final ContentsStore contents;
  private final Clock clock;

  WorkFiles(WorkFileStore files, ContentsStore contents, Clock clock) {
    this.files = files;
    this.contents = contents;
    this.clock = clock;
  }

  /**
   * What is said of a file.
   *
   * @param retention years to be kept; null for ever
   */
  public record Label(int year, String title, String code, @Nullable Integer retention) {}

  /**
   * @throws NotVisible if there is no such file, or not for this reader
   */
  @Transactional(readOnly = true)
  public WorkFile get(UUID id, Access access) {
    return files
        .find(id)
        .filter(one -> RegisterAccess.maySee(one.jurisdiction(), one.unit(), access))
        .orElseThrow(() -> new NotVisible("work file"));
  }

  /** The files of a unit, the latest year first. */
  @Transactional(readOnly = true)
  public List<WorkFile> of(UUID unit, String words) {
    return files.of(unit, words);
  }

  /** The files in which a document lies. */
  @Transactional(readOnly = true)
  public List<WorkFile> with(UUID document) {
    return files.with(document);
  }

  @Transactional(readOnly = true)
  public List<FiledDocument> contents(WorkFile file) {
    return contents.of(file);
  }

  @Transactional
  public Outcome<UUID> open(Office office, Label label, Actor by) {
    WorkFile file =
        new WorkFile(
            Ids.next(),
            office.jurisdiction(),
            office.unit(),
            label.year(),
            label.title(),
            label.code(),
            label.retention(),
            WorkFileState.OPEN,
            0,
            null,
            null,
            null,
            1);
    return labelled(file, label).map(sound -> added(sound, by));
  }

  private UUID added(WorkFile file, Actor by) {
    files.add(file, act("register.work-file-opened", file, by, "title", null, file.title()));
    return file.id();
  }

  @Transactional
  public Outcome<UUID> describe(WorkFile file, Label label, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    return labelled(file, label).map(after -> described(file, after, by));
  }

  private UUID described(WorkFile before, WorkFile after, Actor by) {
    files.save(
        after, act("register.work-file-described", before, by, "title", said(before), said(after)));
    return before.id();
  }

  /** Lays documents of the same unit in the file. */
  @Transactional
  public Outcome<UUID> add(WorkFile file, Collection<RegisteredDocument> chosen, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    if (chosen.isEmpty() || !chosen.stream().allMatch(one -> belongs(one, file))) {
      return Outcome.refused("register.refused.nothing-chosen", CLOSED);
    }
    List<Change> changes =
        chosen.stream().map(one -> Change.of(file.title(), null, one.cited())).toList();
    List<UUID> ids = chosen.stream().map(RegisteredDocument::id).toList();
    contents.add(file, ids, act("register.document-filed", file, by, changes));
    return Outcome.done(file.id());
  }

  private static boolean belongs(RegisteredDocument document, WorkFile file) {
    return document.unit().equals(file.unit())
        && !document.isAnnex()
        && document.state() != DocumentState.VOID;
  }

  @Transactional
  public Outcome<UUID> drop(WorkFile file, FiledDocument line, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    contents.drop(
        file,
        line.document(),
        act("register.document-unfiled", file, by, "title", line.subject(), null));
    return Outcome.done(file.id());
  }

  /** Notes pages and remark of a line of the table of contents. */
  @Transactional
  public Outcome<UUID> note(
      WorkFile file, FiledDocument line, @Nullable Integer pages, String note, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    if ((pages != null && pages < 1) || note.length() > LONGEST_TITLE) {
      return Outcome.refused("register.refused.pages", CLOSED);
    }
    contents.note(
        file,
        line.document(),
        pages,
        note,
        act("register.filed-noted", file, by, "title", null, line.subject()));
    return Outcome.done(file.id());
  }

  /** By date, what has none last. */
  @Transactional
  public Outcome<UUID> arrange(WorkFile file, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    List<UUID> order =
        contents.of(file).stream()
            .sorted(
                Comparator.comparing(
                    FiledDocument::issuedOn,
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
            .map(FiledDocument::document)
            .toList();
    contents.arrange(
        file, order, act("register.work-file-arranged", file, by, "title", null, file.title()));
    return Outcome.done(file.id());
  }

  /** Closes the file with its table of contents; from then on nothing in it changes. */
  @Transactional
  public Outcome<UUID> close(WorkFile file, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    List<FiledDocument> lines = contents.held(file);
    if (lines.isEmpty()) {
      return Outcome.refused("register.refused.empty-file", CLOSED);
    }
    List<String> unfinished =
        lines.stream().filter(one -> !one.state().counts()).map(FiledDocument::subject).toList();
    if (!unfinished.isEmpty()) {
      return Outcome.refused(
          "register.refused.drafts-inside", CLOSED, String.join("; ", unfinished));
    }
    contents.close(
        file.closed(by.fullName(), clock.instant()),
        lines,
        act(WorkFileMove.CLOSE.kind(), file, by, "title", null, String.valueOf(lines.size())));
    return Outcome.done(file.id());
  }

  @Transactional
  public Outcome<UUID> voidIt(WorkFile file, String reason, Actor by) {
    if (!file.open()) {
      return notOpen(file);
    }
    if (reason.isBlank()) {
      return Outcome.refused("register.refused.no-reason", ON_RECORD);
    }
    files.save(
        file.voided(reason.strip()),
        act(WorkFileMove.VOID_IT.kind(), file, by, "title", file.title(), reason.strip()));
    return Outcome.done(file.id());
  }

  private static Outcome<WorkFile> labelled(WorkFile file, Label label) {
    boolean sound =
        !label.title().isBlank()
            && label.title().length() <= LONGEST_TITLE
            && label.code().length() <= LONGEST_CODE
            && label.year() >= 1945
            && label.year() <= 2200;
    return sound
        ? Outcome.done(file.described(label.year(), label.title(), label.code(), label.retention()))
        : Outcome.refused("register.refused.label", CLOSED);
  }

  private static Outcome<UUID> notOpen(WorkFile file) {
    return Outcome.refused("register.refused.work-file-state", CLOSED, file.state().words());
  }

  private static String said(WorkFile file) {
    return WORDS.say("work-file.said", file.title(), String.valueOf(file.year()), file.kept());
  }

  private RegisterAct act(
      String kind,
      WorkFile file,
      Actor by,
      String field,
      @Nullable String before,
      @Nullable String after) {
    Change change = Change.of(WORDS.say("field." + field), before, after);
    return act(kind, file, by, List.of(change));
  }

  private RegisterAct act(String kind, WorkFile file, Actor by, List<Change> changes) {
    return RegisterAct.on(RegisterAct.WORK_FILE, file.id(), kind, by, clock.instant(), changes);
  }
}
