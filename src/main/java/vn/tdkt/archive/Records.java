package vn.tdkt.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.archive.model.Doubts;
import vn.tdkt.archive.model.Doubts.Around;
import vn.tdkt.archive.model.Doubts.Doubted;
import vn.tdkt.archive.store.ArchivedRecordStore;
import vn.tdkt.archive.store.BatchStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.UnitId;

/**
 * Records on their way: looked at by one person, and by another where a rule disagrees (REQ-43,
 * REQ-184). Who may act is asked before: these acts take the person as given.
 */
@Service
public class Records {
  private static final Citation VERIFIED = Citation.of("REQ-184");

  private final ArchivedRecordStore store;
  private final BatchStore batches;
  private final People people;
  private final Clock clock;

  Records(ArchivedRecordStore store, BatchStore batches, People people, Clock clock) {
    this.store = store;
    this.batches = batches;
    this.people = people;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if there is no such record
   */
  @Transactional(readOnly = true)
  public ArchivedRecord get(UUID id) {
    return store.find(id).orElseThrow(() -> new NotVisible("record"));
  }

  @Transactional(readOnly = true)
  public List<ArchivedRecord> of(UUID batch) {
    return store.of(batch);
  }

  /** The next record of the batch that this person can look at. */
  @Transactional(readOnly = true)
  public Optional<UUID> next(ArchivedRecord after, Actor reader) {
    return store.next(after, reader.account());
  }

  /** Where rules disagree with what the record says. */
  @Transactional(readOnly = true)
  public List<Doubted> doubts(ArchivedRecord record) {
    return Doubts.of(record.values(), around(record));
  }

  /**
   * One person has looked and says what stands there. Where a rule disagrees the record waits for
   * another person, else it counts.
   *
   * @throws StaleEdit if somebody changed it since {@code seenVersion}
   */
  @Transactional
  public Outcome<ArchivedRecord> check(
      UUID id, long seenVersion, Map<FieldKind, String> texts, Actor by) {
    ArchivedRecord before = get(id).at(seenVersion);
    ArchivedRecord said = before.with(said(before, texts));
    RecordMove move = doubts(said).isEmpty() ? RecordMove.CONFIRM : RecordMove.CHECK;
    return allowed(before, move, by)
        .map(record -> saved(before, said.moved(move).checkedBy(by), move, by));
  }

  /**
   * Another person reads the doubtful values without seeing what the first one wrote; where both
   * read the same, the record counts.
   *
   * @param texts the doubtful values alone
   */
  @Transactional
  public Outcome<ArchivedRecord> confirmAgain(
      UUID id, long seenVersion, Map<FieldKind, String> texts, Actor by) {
    ArchivedRecord before = get(id).at(seenVersion);
    Outcome<ArchivedRecord> allowed = allowed(before, RecordMove.CONFIRM_AGAIN, by);
    return allowed
        .then(record -> sameReading(record, texts))
        .map(
            record ->
                saved(
                    before,
                    record.moved(RecordMove.CONFIRM_AGAIN).confirmedBy(by),
                    RecordMove.CONFIRM_AGAIN,
                    by));
  }

  /** Sends a record back to be looked at again, or strikes it out. */
  @Transactional
  public Outcome<ArchivedRecord> settle(
      UUID id, long seenVersion, RecordMove move, String reason, Actor by) {
    ArchivedRecord before = get(id).at(seenVersion);
    if (reason.isBlank()) {
      return Outcome.refused("archive.refused.no-reason", VERIFIED);
    }
    return allowed(before, move, by)
        .map(record -> saved(before, record.moved(move).because(reason), move, by));
  }

  private static Outcome<ArchivedRecord> allowed(ArchivedRecord record, RecordMove move, Actor by) {
    if (!move.from().contains(record.state())) {
      return Outcome.refused("archive.refused.state", VERIFIED, record.state().words());
    }
    return move.needsAnother() && by.account().equals(record.checkedBy())
        ? Outcome.refused("archive.refused.same-person", VERIFIED)
        : Outcome.done(record);
  }

  private Outcome<ArchivedRecord> sameReading(ArchivedRecord record, Map<FieldKind, String> texts) {
    Set<FieldKind> asked = doubts(record).stream().map(Doubted::field).collect(Collectors.toSet());
    List<String> different =
        record.values().stream()
            .filter(value -> asked.contains(value.field()))
            .filter(value -> !plain(value.text()).equals(plain(texts.get(value.field()))))
            .map(value -> value.field().words())
            .toList();
    return different.isEmpty()
        ? Outcome.done(record)
        : Outcome.refused("archive.refused.other-reading", VERIFIED, String.join(", ", different));
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : Texts.spelled(text.strip()).replaceAll("\\s+", " ");
  }

  private static List<Value> said(ArchivedRecord record, Map<FieldKind, String> texts) {
    return FieldKind.of(record.kind()).stream()
        .map(record::value)
        .map(value -> value.saying(Texts.nfc(texts.getOrDefault(value.field(), value.text()))))
        .toList();
  }

  private ArchivedRecord saved(
      ArchivedRecord before, ArchivedRecord after, RecordMove move, Actor by) {
    List<Change> changes = new ArrayList<>();
    for (Value value : after.values()) {
      String old = before.value(value.field()).text();
      if (!old.equals(value.text())) {
        changes.add(new Change(value.field().words(), old, value.text(), true));
      }
    }
    changes.add(Change.of(before.state().words(), null, after.reason()));
    ArchiveAct act = ArchiveAct.moved(after, move, by, clock.instant(), changes);
    store.save(after, RecordWords.folded(after), RecordWords.of(after), act);
    return after;
  }

  private Around around(ArchivedRecord record) {
    Batch batch = batches.find(record.batch()).orElseThrow();
    ArchivedRecord paper = record.paper() == null ? record : get(record.paper());
    LocalDate today = LocalDate.ofInstant(clock.instant(), VietnamTime.ZONE);
    LocalDate then = VietnamTime.read(paper.value(FieldKind.DATE).text()).orElse(today);
    Set<String> known =
        people.inUnit(new UnitId(batch.unit()), then).stream()
            .map(HeldPost::fullName)
            .map(Texts::spelled)
            .collect(Collectors.toSet());
    return new Around(
        batch.origin().fromYear(), batch.origin().toYear(), today, known, store.awards(paper.id()));
  }
}
