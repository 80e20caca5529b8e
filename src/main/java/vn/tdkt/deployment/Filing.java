package vn.tdkt.deployment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.deployment.store.FiledStore;
import vn.tdkt.documents.DocumentFacts;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.documents.Upload;
import vn.tdkt.documents.Uploads;
import vn.tdkt.issuance.Issue;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.papers.FileName;
import vn.tdkt.papers.Format;
import vn.tdkt.papers.Papers;
import vn.tdkt.register.Attachments;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.Office;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;
import vn.tdkt.register.Registers;

/**
 * Enters issued plans and reports into the register of outgoing documents with number, date,
 * recipients and file, so that nobody types them a second time (REQ-37, REQ-68). Who may is asked
 * before.
 */
@Service
public class Filing {
  private static final int MOST_ALIKE = 50;

  private final FiledStore store;
  private final Registers registers;
  private final Registering registering;
  private final Attachments attachments;
  private final Uploads uploads;

  Filing(
      FiledStore store,
      Registers registers,
      Registering registering,
      Attachments attachments,
      Uploads uploads) {
    this.store = store;
    this.registers = registers;
    this.registering = registering;
    this.attachments = attachments;
    this.uploads = uploads;
  }

  /** The document of the register that this paper is, or nothing while it was not entered. */
  @Transactional(readOnly = true)
  public Optional<UUID> documentOf(UUID paper, Issue issue) {
    return store.documentOf(paper, issue.number());
  }

  /**
   * Enters the paper; one that the records officer has entered by hand is found by its number and
   * taken. A second time changes nothing.
   *
   * @return the document of the register
   */
  @Transactional
  public Outcome<UUID> file(IssuedPaper paper, Access by) {
    Optional<UUID> there = documentOf(paper.id(), paper.issue());
    if (there.isPresent()) {
      return Outcome.done(there.get());
    }
    Outcome<UUID> document = byHand(paper).map(Outcome::done).orElseGet(() -> entered(paper, by));
    document.ifDone(id -> store.note(paper.id(), paper.issue().number(), id));
    return document;
  }

  private Optional<UUID> byHand(IssuedPaper paper) {
    Issue issue = paper.issue();
    return registers.choice(paper.unit().id().value(), issue.number(), MOST_ALIKE).stream()
        .filter(one -> one.direction() == Direction.OUTGOING && one.state() != DocumentState.VOID)
        .filter(one -> one.details().number().equalsIgnoreCase(issue.number()))
        .filter(one -> issue.on().equals(one.details().issuedOn()))
        .map(RegisteredDocument::id)
        .findFirst();
  }

  private Outcome<UUID> entered(IssuedPaper paper, Access by) {
    Issue issue = paper.issue();
    Office office = new Office(paper.unit().jurisdiction().value(), paper.unit().id().value());
    Details details =
        Details.draft(DocumentKind.of(paper.kind()), paper.unit().fullName(), paper.about())
            .numbered(issue.number(), issue.on());
    return registering
        .enter(office, Direction.OUTGOING, details, paper.to(), by.actor())
        .then(id -> registering.issue(id, 1, issue.number(), issue.on(), by.actor()))
        .then(id -> attached(paper, id, by));
  }

  /** The paper itself goes with it, in the form that cannot be edited. */
  private Outcome<UUID> attached(IssuedPaper paper, UUID document, Access by) {
    Issue issue = paper.issue();
    Upload upload =
        new Upload(
            paper.unit().jurisdiction().value(),
            paper.unit().id().value(),
            issue.on().getYear(),
            FileName.of(paper.paper().title(), Format.PDF).value(),
            new DocumentFacts(issue.number(), issue.on(), paper.unit().fullName(), paper.about()),
            false);
    return kept(upload, Papers.bytes(paper.paper(), Format.PDF), by.actor())
        .then(file -> attachments.attach(registers.document(document, by), file, by.actor()));
  }

  private Outcome<StoredFile> kept(Upload upload, byte[] content, Actor by) {
    try (ByteArrayInputStream in = new ByteArrayInputStream(content)) {
      return uploads.upload(upload, in, by);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
