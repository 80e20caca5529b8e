package vn.tdkt.exemplars;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.exemplars.store.ExemplarStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Texts;

/**
 * Registers exemplars, changes what is said of them and takes them back. Who may is asked before.
 */
@Service
public class ExemplarKeeping {
  private static final Citation REGISTERED = Citation.of("REQ-66");
  private static final Citation ONCE = Citation.of("REQ-164");

  private final ExemplarStore store;
  private final Clock clock;

  ExemplarKeeping(ExemplarStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Exemplar> register(UUID unit, String year, Exemplar.Said said, Actor by) {
    Exemplar exemplar = new Exemplar(Ids.next(), by.jurisdiction(), unit, year, said, null, 1);
    return checked(exemplar)
        .map(
            fine -> {
              store.add(fine, act("exemplars.registered", fine, by, said.name()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Exemplar> change(Exemplar exemplar, Exemplar.Said said, Actor by) {
    return checked(exemplar.with(said))
        .map(
            fine -> {
              store.save(fine, act("exemplars.changed", fine, by, said.name()));
              return fine;
            });
  }

  /**
   * @throws vn.tdkt.kernel.StaleEdit if somebody changed it since it was seen
   */
  @Transactional
  public Outcome<Exemplar> voidIt(Exemplar exemplar, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("exemplars.refused.no-reason", REGISTERED);
    }
    if (!exemplar.counts()) {
      return Outcome.refused("exemplars.refused.voided-already", REGISTERED);
    }
    store.voidIt(exemplar, reason.strip(), act("exemplars.voided", exemplar, by, reason.strip()));
    return Outcome.done(exemplar);
  }

  /** One exemplar stands once in a year. */
  private Outcome<Exemplar> checked(Exemplar exemplar) {
    if (!exemplar.counts()) {
      return Outcome.refused("exemplars.refused.voided-already", REGISTERED);
    }
    String name = Texts.folded(exemplar.name());
    boolean known =
        store.of(List.of(exemplar.unit()), exemplar.year()).stream()
            .map(ExemplarFile::exemplar)
            .anyMatch(
                other ->
                    other.counts()
                        && !other.id().equals(exemplar.id())
                        && other.year().equals(exemplar.year())
                        && other.kind() == exemplar.kind()
                        && Texts.folded(other.name()).equals(name)
                        && other.said().field().equals(exemplar.said().field()));
    return known
        ? Outcome.refused("exemplars.refused.known", ONCE, exemplar.name(), exemplar.year())
        : Outcome.done(exemplar);
  }

  private ExemplarAct act(String kind, Exemplar exemplar, Actor by, String said) {
    Change change = Change.of(exemplar.kind().words(), null, said);
    return new ExemplarAct(kind, exemplar.id(), by, clock.instant(), List.of(change));
  }
}
