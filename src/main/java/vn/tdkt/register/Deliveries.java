package vn.tdkt.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.register.store.RecipientStore;

/** Notes what was sent to whom, by which way, and when it arrived (REQ-40). */
@Service
public class Deliveries {
  private static final Citation DELIVERY = Citation.of("REQ-40");

  private final RecipientStore store;
  private final Clock clock;

  Deliveries(RecipientStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What happened, as it is noted.
   *
   * @param way null where only an arrival is noted
   */
  public record Note(
      Collection<UUID> to,
      @Nullable Way way,
      @Nullable LocalDate sent,
      @Nullable LocalDate received) {}

  @Transactional
  public Outcome<UUID> note(RegisteredDocument document, Note note, Actor by) {
    if (document.closed() || !document.state().counts()) {
      return Outcome.refused(Registering.notOpen(document));
    }
    List<Recipient> chosen =
        store.of(document.id()).stream().filter(one -> note.to().contains(one.id())).toList();
    boolean saysNothing = note.sent() == null && note.received() == null;
    if (chosen.isEmpty() || saysNothing || (note.sent() == null) != (note.way() == null)) {
      return Outcome.refused("register.refused.delivery", DELIVERY);
    }
    if (chosen.stream().anyMatch(one -> arrivesBeforeSending(one, note))) {
      return Outcome.refused("register.refused.received-before", DELIVERY);
    }
    List<Change> changes =
        chosen.stream()
            .map(one -> Change.of(one.name(), one.delivery(), after(one, note).delivery()))
            .toList();
    RegisterAct act =
        RegisterAct.on(
            RegisterAct.DOCUMENT,
            document.id(),
            "register.delivery-noted",
            by,
            clock.instant(),
            changes);
    store.deliver(document.id(), note.to(), note.way(), note.sent(), note.received(), act);
    return Outcome.done(document.id());
  }

  private static boolean arrivesBeforeSending(Recipient one, Note note) {
    Recipient after = after(one, note);
    return after.sentOn() != null
        && after.receivedOn() != null
        && after.receivedOn().isBefore(after.sentOn());
  }

  private static Recipient after(Recipient one, Note note) {
    return new Recipient(
        one.id(),
        one.name(),
        note.way() == null ? one.way() : note.way(),
        note.sent() == null ? one.sentOn() : note.sent(),
        note.received() == null ? one.receivedOn() : note.received());
  }
}
