package vn.tdkt.honours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.honours.store.HonourStore;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;

/** The register of awards that were conferred. */
@Service
public class Honours {
  private static final Citation ONE_ACT = Citation.of("REQ-198");

  private final HonourStore store;
  private final UnitAccess reach;
  private final Clock clock;

  Honours(HonourStore store, UnitAccess reach, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.clock = clock;
  }

  /** The catalogue of the law, in its order. */
  @Transactional(readOnly = true)
  public List<Title> titles() {
    return store.titles();
  }

  /** One page of those awards, the latest first. */
  @Transactional(readOnly = true)
  public List<Honour> find(HonourQuery query) {
    return store.find(query, LocalDate.now(clock));
  }

  @Transactional(readOnly = true)
  public int count(HonourQuery query) {
    return store.count(query, LocalDate.now(clock));
  }

  /** The years for which these places have awards, the latest first. */
  @Transactional(readOnly = true)
  public List<Integer> years(HonourQuery query) {
    return store.years(query, LocalDate.now(clock));
  }

  @Transactional(readOnly = true)
  public List<KnownHonour> of(List<UnitId> units) {
    return store.of(units);
  }

  /**
   * Many awards of one table; who calls appends the act to the record, in the same transaction,
   * once.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UnitId jurisdiction, List<EnteredHonour> honours, Act act) {
    store.add(jurisdiction, honours, act);
  }

  /** Takes back all that came with a table, unless somebody has verified one of it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome<UUID> takeBack(Act act, String reason) {
    UUID intake = act.subject().id();
    return store
        .verifiedOf(intake)
        .<Outcome<UUID>>map(name -> Outcome.refused("honours.refused.verified", ONE_ACT, name))
        .orElseGet(
            () -> {
              store.takeBack(act, reason);
              return Outcome.done(intake);
            });
  }

  /**
   * Somebody compared the award with its decision.
   *
   * @throws NotVisible if there is no such award, or the person does not reach its unit
   */
  @Transactional
  public Outcome<UUID> verify(UUID id, Access access) {
    Honour honour = editable(id, access);
    if (honour.verified() != null) {
      return Outcome.refused("honours.refused.already", ONE_ACT);
    }
    store.verify(honour, act("verified", honour, honour.basis().decision(), access.actor()));
    return Outcome.done(id);
  }

  /** It should not stand there; it stays, with the reason, and nobody finds it any more. */
  @Transactional
  public Outcome<UUID> voidOne(UUID id, String reason, Access access) {
    Honour honour = editable(id, access);
    store.voidOne(honour, reason, act("voided", honour, reason, access.actor()));
    return Outcome.done(id);
  }

  /**
   * @throws NotVisible if there is no such award, or the person may not edit those of its unit
   */
  @Transactional(readOnly = true)
  public Honour editable(UUID id, Access access) {
    Honour honour =
        store.find(id, LocalDate.now(clock)).orElseThrow(() -> new NotVisible("honour"));
    reach.visible(new UnitId(honour.unit()), Permission.HONOUR_EDIT, access, LocalDate.now(clock));
    return honour;
  }

  private HonourAct act(String what, Honour honour, String told, Actor by) {
    Change change = Change.of(honour.title().name(), honour.recipient(), told);
    return new HonourAct(what, honour.id(), by, clock.instant(), List.of(change));
  }
}
