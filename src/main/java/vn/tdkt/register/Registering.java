package vn.tdkt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.store.DocumentStore;
import vn.tdkt.register.store.RecipientStore;

/**
 * Enters documents, corrects them, and takes them along their way (REQ-37). Who may is asked
 * before: these acts take the person as given.
 */
@Service
public class Registering {
  private static final Words WORDS = Words.of("register");
  private static final Citation ON_RECORD = Citation.of("REQ-198");

  private final DocumentStore documents;
  private final RecipientStore recipients;
  private final Clock clock;

  Registering(DocumentStore documents, RecipientStore recipients, Clock clock) {
    this.documents = documents;
    this.recipients = recipients;
    this.clock = clock;
  }

  /** Enters a document: one that comes in is registered at once, one that goes out is a draft. */
  @Transactional
  public Outcome<UUID> enter(
      Office office, Direction direction, Details details, List<String> to, Actor by) {
    List<String> names = to.stream().distinct().toList();
    Optional<Refusal> fault = EntryRules.of(direction, details, names);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    RegisteredDocument entered = entered(office, direction, details, null);
    documents.add(
        entered, today(), names, act("document-entered", entered.id(), by, entered.cited()));
    return Outcome.done(entered.id());
  }

  /** An annex of a paper: it has no number and no date of its own (REQ-42). */
  @Transactional
  public Outcome<UUID> annex(UUID main, String subject, Actor by) {
    RegisteredDocument paper = get(main);
    if (!paper.open() || paper.isAnnex()) {
      return Outcome.refused(notOpen(paper));
    }
    Details details = Details.draft(paper.details().kind(), paper.details().issuer(), subject);
    Optional<Refusal> fault = EntryRules.of(Direction.OUTGOING, details, List.of());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Office office = new Office(paper.jurisdiction(), paper.unit());
    RegisteredDocument annex = entered(office, paper.direction(), details, main);
    documents.add(
        annex,
        today(),
        List.of(),
        act("annex-entered", main, by, WORDS.say("field.annex"), subject));
    return Outcome.done(main);
  }

  /**
   * Corrects what the register says.
   *
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since {@code seenVersion}
   */
  @Transactional
  public Outcome<UUID> correct(
      UUID id, long seenVersion, Details details, List<String> to, Actor by) {
    RegisteredDocument before = get(id);
    List<String> names = to.stream().distinct().toList();
    if (!before.open()) {
      return Outcome.refused(notOpen(before));
    }
    Optional<Refusal> fault =
        EntryRules.of(before.direction(), details, names)
            .or(
                () ->
                    before.state() == DocumentState.ISSUED && !before.isAnnex()
                        ? EntryRules.issue(details)
                        : Optional.empty());
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    List<String> namesBefore = recipients.of(id).stream().map(Recipient::name).toList();
    List<Change> changes = Differences.between(before.details(), namesBefore, details, names);
    RegisteredDocument after = before.with(details).of(year(before, details), seenVersion);
    if (!changes.isEmpty()) {
      documents.correct(after, names, act("document-corrected", id, by, changes));
    }
    return Outcome.done(id);
  }

  /** The records officer has given number and date; annexes get them too. */
  @Transactional
  public Outcome<UUID> issue(UUID id, long seenVersion, String number, LocalDate on, Actor by) {
    RegisteredDocument draft = get(id);
    if (!draft.allows(Move.ISSUE)) {
      return Outcome.refused(notOpen(draft));
    }
    Details details = draft.details().numbered(number, on);
    List<String> names = recipients.of(id).stream().map(Recipient::name).toList();
    Optional<Refusal> fault =
        EntryRules.of(draft.direction(), details, names).or(() -> EntryRules.issue(details));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    RegisteredDocument issued =
        draft.with(details).moved(Move.ISSUE.to(), null).of(on.getYear(), seenVersion);
    documents.save(issued, step(Move.ISSUE, id, by, details.number()));
    return Outcome.done(id);
  }

  /** It counts no more; it keeps its number, and its annexes go with it. */
  @Transactional
  public Outcome<UUID> voidIt(UUID id, long seenVersion, String reason, Actor by) {
    RegisteredDocument document = get(id);
    if (reason.isBlank()) {
      return Outcome.refused("register.refused.no-reason", ON_RECORD);
    }
    if (!document.allows(Move.VOID_IT)) {
      return Outcome.refused(notOpen(document));
    }
    RegisteredDocument gone =
        document.moved(Move.VOID_IT.to(), reason.strip()).of(document.year(), seenVersion);
    documents.save(gone, step(Move.VOID_IT, id, by, reason.strip()));
    return Outcome.done(id);
  }

  /** Why nothing of a document can change. */
  static Refusal notOpen(RegisteredDocument document) {
    return document.closed()
        ? Refusal.of(
            "register.refused.closed", Citation.of("REQ-126"), String.valueOf(document.closedIn()))
        : Refusal.of("register.refused.state", EntryRules.REGISTER, document.state().words());
  }

  private RegisteredDocument entered(
      Office office, Direction direction, Details details, @Nullable UUID main) {
    LocalDate day = direction == Direction.INCOMING ? details.arrivedOn() : details.issuedOn();
    return new RegisteredDocument(
        Ids.next(),
        office.jurisdiction(),
        office.unit(),
        direction,
        (day == null ? today() : day).getYear(),
        DocumentState.first(direction),
        main,
        details,
        null,
        null,
        null,
        1);
  }

  /** A register is of a calendar year: of the arrival, or of the date of the paper. */
  private static int year(RegisteredDocument before, Details now) {
    LocalDate day = before.direction() == Direction.INCOMING ? now.arrivedOn() : now.issuedOn();
    return day == null || before.isAnnex() ? before.year() : day.getYear();
  }

  private RegisteredDocument get(UUID id) {
    return documents.find(id).orElseThrow(() -> new NotVisible("document"));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private RegisterAct step(Move move, UUID id, Actor by, String said) {
    Change change = Change.of(WORDS.say("field.state"), null, said);
    return RegisterAct.on(
        RegisterAct.DOCUMENT, id, move.kind(), by, clock.instant(), List.of(change));
  }

  private RegisterAct act(String what, UUID id, Actor by, String said) {
    return act(what, id, by, WORDS.say("field.document"), said);
  }

  private RegisterAct act(String what, UUID id, Actor by, String field, String said) {
    return act(what, id, by, List.of(Change.of(field, null, said)));
  }

  private RegisterAct act(String what, UUID id, Actor by, List<Change> changes) {
    return RegisterAct.on(
        RegisterAct.DOCUMENT, id, "register." + what, by, clock.instant(), changes);
  }
}
