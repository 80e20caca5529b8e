package vn.tdkt.register;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.UsesFiles;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.register.store.AttachmentStore;

/** Points from documents of the register to the files that hold their text (REQ-37). */
@Service
public class Attachments implements UsesFiles {
  private static final Citation ON_RECORD = Citation.of("REQ-198");

  private final AttachmentStore store;
  private final Clock clock;

  Attachments(AttachmentStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public List<Attached> of(UUID document) {
    return store.of(document);
  }

  @Transactional
  public Outcome<UUID> attach(RegisteredDocument document, StoredFile file, Actor by) {
    if (!document.open()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    Change change = new Change(file.name(), null, file.name(), file.restricted());
    store.add(document.id(), file.id(), act("file-attached", document.id(), by, change));
    return Outcome.done(document.id());
  }

  /** The file no longer belongs to the document; it stays among the files of the unit. */
  @Transactional
  public Outcome<UUID> detach(RegisteredDocument document, Attached file, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("register.refused.no-reason", ON_RECORD);
    }
    if (!document.open()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    Change change = new Change(file.name(), file.name(), reason.strip(), file.restricted());
    store.detach(
        document.id(),
        file.file(),
        reason.strip(),
        act("file-detached", document.id(), by, change));
    return Outcome.done(document.id());
  }

  @Override
  @Transactional(readOnly = true)
  public List<FileUse> usesOf(Collection<UUID> files) {
    return store.uses(files).stream()
        .map(use -> new FileUse(use.file(), use.document().cited(), address(use.document())))
        .toList();
  }

  private static String address(RegisteredDocument document) {
    return "/van-ban/" + document.id();
  }

  private RegisterAct act(String what, UUID document, Actor by, Change change) {
    return RegisterAct.on(
        RegisterAct.DOCUMENT, document, "register." + what, by, clock.instant(), List.of(change));
  }
}
