package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.IntakeStore;
import vn.tdkt.organisation.store.TakingBack;

/**
 * The register for those who bring in whole tables: what it holds, read at once, and many rows
 * written at once. All rows of one table belong to the one act that is handed in; who calls appends
 * it to the record, in the same transaction, once.
 */
@Service
public class RegisterIntake {
  private static final Citation ONE_ACT = Citation.of("REQ-198");

  private final IntakeStore store;
  private final TakingBack takingBack;

  RegisterIntake(IntakeStore store, TakingBack takingBack) {
    this.store = store;
    this.takingBack = takingBack;
  }

  /** The unit itself and all that stand below it on that day. */
  @Transactional(readOnly = true)
  public List<KnownUnit> units(Scope place, LocalDate on) {
    return store.units(place, on);
  }

  /** Everybody with a post in these units, also a past one; once for each post. */
  @Transactional(readOnly = true)
  public List<KnownPost> posts(List<UnitId> units) {
    return store.posts(units);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void addUnits(UnitId jurisdiction, List<EnteredUnit> units, Act act) {
    store.addUnits(jurisdiction, units, act);
  }

  /** Address and founding of units that the register has. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void describe(List<KnownUnit> units, Act act) {
    store.describe(units, act);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void addPosts(UnitId jurisdiction, boolean fictional, List<EnteredPost> posts, Act act) {
    store.addPeople(jurisdiction, fictional, posts, act);
    store.addPosts(posts, act);
  }

  /** Takes back all that came with a table, unless something builds on one of its rows. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Outcome<UUID> takeBack(Act act) {
    UUID intake = act.subject().id();
    return takingBack
        .builtOn(intake)
        .<Outcome<UUID>>map(name -> Outcome.refused("organisation.refused.built-on", ONE_ACT, name))
        .orElseGet(
            () -> {
              takingBack.takeBack(act);
              return Outcome.done(intake);
            });
  }
}
