package vn.tdkt.documents;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.content.Incoming;
import vn.tdkt.documents.preview.Previews;
import vn.tdkt.documents.store.ContentRows;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.inspection.Inspection;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Ids;

/** The short transaction at the end of an upload: the content is on the disk before its row is. */
@Service
class Intake {
  private final ContentStore contents;
  private final Previews previews;
  private final ContentRows rows;
  private final FileStore files;
  private final Clock clock;

  Intake(ContentStore contents, Previews previews, ContentRows rows, FileStore files, Clock clock) {
    this.contents = contents;
    this.previews = previews;
    this.rows = rows;
    this.files = files;
    this.clock = clock;
  }

  /**
   * The file as the unit holds it from now on, or held it already.
   *
   * @param words by which it is found, in lower case without accents
   */
  @Transactional(rollbackFor = IOException.class)
  StoredFile take(Upload upload, Incoming incoming, Inspection.Sound sound, String words, Actor by)
      throws IOException {
    var content = new StoredFile.Content(sound.type(), incoming.size(), sound.pages());
    StoredFile file = file(upload, content, by);
    rows.holdOffSweep();
    contents.keep(incoming);
    rows.add(incoming.sha256(), content);
    rows.addWords(incoming.sha256(), words);
    boolean added = files.add(new FileStore.Held(file, incoming.sha256()), uploaded(file, by));
    return added ? file : files.same(file.unit(), file.year(), incoming.sha256()).orElseThrow();
  }

  /** Takes away what nothing refers to; says how many contents. */
  @Transactional(rollbackFor = IOException.class)
  int sweep() throws IOException {
    rows.holdOffIntake();
    Set<String> referredTo = rows.keepReferredTo();
    previews.sweep(referredTo);
    return contents.sweep(referredTo);
  }

  private StoredFile file(Upload upload, StoredFile.Content content, Actor by) {
    return new StoredFile(
        Ids.next(),
        upload.jurisdiction(),
        upload.unit(),
        upload.year(),
        FileName.cleaned(upload.fileName(), content.type()),
        content,
        upload.facts(),
        upload.restricted(),
        by.fullName(),
        clock.instant(),
        1);
  }

  private static DocumentAct uploaded(StoredFile file, Actor by) {
    List<Change> changes =
        List.of(new Change(DocumentWords.field("name"), null, file.name(), file.restricted()));
    return DocumentAct.onFile("documents.file-uploaded", file.id(), by, file.uploadedAt(), changes);
  }
}
