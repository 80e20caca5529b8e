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
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.register.store.ReferenceStore;

/** The catalogue of legal papers: each is typed once for a province (REQ-33). */
@Service
public class References {
  public static final int MOST_LISTED = 200;

  private static final Words WORDS = Words.of("register");
  private static final Citation ONCE = Citation.of("REQ-33");
  private static final int LONGEST_SUBJECT = 2_000;
  private static final int LONGEST_NUMBER = 200;

  private final ReferenceStore store;
  private final Clock clock;

  References(ReferenceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Those of the country and of this province, the newest first. */
  @Transactional(readOnly = true)
  public List<LegalReference> search(UUID jurisdiction, String words) {
    return store.search(jurisdiction, words, MOST_LISTED);
  }

  /**
   * @throws NotVisible if this province has no such paper
   */
  @Transactional(readOnly = true)
  public LegalReference get(UUID id, UUID jurisdiction) {
    return store.find(id, jurisdiction).orElseThrow(() -> new NotVisible("legal reference"));
  }

  /** Enters a paper of the province; the same one a second time is refused. */
  @Transactional
  public Outcome<UUID> enter(LegalReference reference, Actor by) {
    Optional<Refusal> fault = fault(reference, by);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    RegisterAct act =
        act("reference-entered", reference, by, WORDS.say("field.reference"), reference.cited());
    store.add(reference, act);
    return Outcome.done(reference.id());
  }

  private Optional<Refusal> fault(LegalReference reference, Actor by) {
    boolean there =
        store.search(by.jurisdiction(), reference.number(), MOST_LISTED).stream()
            .anyMatch(
                one ->
                    Texts.folded(one.number()).equals(Texts.folded(reference.number()))
                        && one.issuedOn().equals(reference.issuedOn()));
    if (there) {
      return Optional.of(Refusal.of("register.refused.reference-there", ONCE, reference.number()));
    }
    LocalDate since = reference.inForce();
    if (since != null && since.isBefore(reference.issuedOn())) {
      return Optional.of(Refusal.of("register.refused.in-force-before", ONCE));
    }
    boolean tooLong =
        reference.subject().length() > LONGEST_SUBJECT
            || reference.number().length() > LONGEST_NUMBER;
    return tooLong
        ? Optional.of(Refusal.of("register.refused.reference-long", ONCE))
        : Optional.empty();
  }

  /**
   * From that day on the paper holds no more.
   *
   * @param replacement the paper in its place, or null
   */
  @Transactional
  public Outcome<UUID> end(
      LegalReference reference, LocalDate on, @Nullable LegalReference replacement, Actor by) {
    LocalDate since = reference.inForce() == null ? reference.issuedOn() : reference.inForce();
    if (!on.isAfter(since)) {
      return Outcome.refused("register.refused.ends-before", ONCE);
    }
    UUID next = replacement == null ? null : replacement.id();
    String after =
        replacement == null
            ? VietnamTime.date(on)
            : VietnamTime.date(on) + ", " + replacement.number();
    store.end(
        reference.ended(on, next),
        act("reference-ended", reference, by, WORDS.say("field.ended"), after));
    return Outcome.done(reference.id());
  }

  private RegisterAct act(
      String what, LegalReference reference, Actor by, String field, String after) {
    return RegisterAct.on(
        RegisterAct.REFERENCE,
        reference.id(),
        "register." + what,
        by,
        clock.instant(),
        List.of(Change.of(field, null, after)));
  }
}
