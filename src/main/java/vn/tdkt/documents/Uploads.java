package vn.tdkt.documents;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tdkt.audit.Audit;
import vn.tdkt.documents.content.ContentStore;
import vn.tdkt.documents.content.Incoming;
import vn.tdkt.inspection.Flaw;
import vn.tdkt.inspection.Inspection;
import vn.tdkt.inspection.Inspector;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;

/**
 * Takes files in: read to the disk, looked at, and only then kept. Nothing of a refused file stays
 * anywhere. A content that somebody else holds goes the same way, so that nothing is learnt from
 * the answer or the time it takes.
 */
@Service
public class Uploads {
  private final ContentStore contents;
  private final Inspector inspector;
  private final FileWords words;
  private final Intake intake;
  private final Audit audit;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Limits limits;

  Uploads(
      ContentStore contents,
      Inspector inspector,
      FileWords words,
      Intake intake,
      Audit audit,
      TransactionTemplate transaction,
      Clock clock,
      Limits limits) {
    this.contents = contents;
    this.inspector = inspector;
    this.words = words;
    this.intake = intake;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
    this.limits = limits;
  }

  /**
   * Takes a file in. The same content a second time in one unit and year answers the file that is
   * there.
   *
   * @param in read to its end or to one byte over the limit, not closed
   * @throws IOException if the line or our own disk fails; nothing is kept
   */
  public Outcome<StoredFile> upload(Upload upload, InputStream in, Actor by) throws IOException {
    Optional<Refusal> fault = FactRules.withFile(upload.facts(), upload.restricted());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    try (Incoming incoming = contents.receive(in, limits.largestFile().toBytes())) {
      return switch (inspector.inspect(incoming.path())) {
        case Inspection.Sound sound -> Outcome.done(taken(upload, incoming, sound, by));
        case Inspection.Flawed(Flaw flaw) -> refused(flaw, upload, by);
      };
    } catch (Incoming.TooLarge e) {
      return refused(Flaw.TOO_LARGE, upload, by);
    }
  }

  /** Words are read before the transaction, which stays short. */
  private StoredFile taken(Upload upload, Incoming incoming, Inspection.Sound sound, Actor by)
      throws IOException {
    String text = words.of(incoming.path(), sound.type());
    return intake.take(upload, incoming, sound, text, by);
  }

  /**
   * Takes away contents that nothing refers to, such as one that was kept just before the power
   * went; says how many.
   */
  public int sweep() throws IOException {
    return intake.sweep();
  }

  private Outcome<StoredFile> refused(Flaw flaw, Upload upload, Actor by) {
    if (flaw == Flaw.SECRET) {
      DocumentAct act = DocumentAct.secretRefused(upload.unit(), by, clock.instant());
      transaction.executeWithoutResult(status -> audit.append(act));
    }
    String name = FileName.shown(upload.fileName());
    return Outcome.refused(flaw.refusal(name, limits.largestFile().toMegabytes()));
  }
}
