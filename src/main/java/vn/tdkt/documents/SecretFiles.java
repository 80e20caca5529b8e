package vn.tdkt.documents;

import java.io.IOException;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.documents.store.FileStore;
import vn.tdkt.kernel.Actor;

/**
 * Puts out a file whose stamp of a state secret was seen only after its pictures were read: row,
 * content and page pictures go at once, as if it had never been taken in. That it was refused stays
 * on record (decision 34).
 */
@Service
public class SecretFiles {
  private final FileStore files;
  private final Intake intake;
  private final TransactionTemplate transaction;
  private final Clock clock;

  SecretFiles(FileStore files, Intake intake, TransactionTemplate transaction, Clock clock) {
    this.files = files;
    this.intake = intake;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * @param by who had sent it
   * @throws IOException if the disk fails; the row is gone by then, and the next sweep takes the
   *     content
   */
  public void putOut(StoredFile file, Actor by) throws IOException {
    DocumentAct act = DocumentAct.secretRefused(file.unit(), by, clock.instant());
    transaction.executeWithoutResult(status -> files.putOut(file.id(), act));
    intake.sweep();
  }
}
