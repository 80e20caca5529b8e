package vn.tdkt.contests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.contests.store.ContestJuryStore;
import vn.tdkt.identity.Colleagues;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;

/** Names jurors and writes the form by which they score. Who may is asked before. */
@Service
public class ContestJuryKeeping {
  private static final Citation JURY = Citation.of("REQ-34");

  private final ContestJuryStore store;
  private final Colleagues colleagues;
  private final Clock clock;

  ContestJuryKeeping(ContestJuryStore store, Colleagues colleagues, Clock clock) {
    this.store = store;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  /** The form stands before the juries begin: all works are scored by the same one. */
  @Transactional
  public Outcome<Criterion> add(Edition edition, String name, Score maximum, Access access) {
    if (edition.state() != EditionState.OPEN) {
      return Outcome.refused("contests.refused.form-fixed", JURY);
    }
    if (maximum.signum() <= 0) {
      return Outcome.refused("contests.refused.no-maximum", JURY);
    }
    if (store.of(edition.id()).criteria().stream().anyMatch(known -> known.name().equals(name))) {
      return Outcome.refused("contests.refused.criterion-known", JURY, name);
    }
    Criterion criterion = new Criterion(Ids.next(), edition.id(), name, maximum);
    store.add(criterion, act("contests.criterion-added", edition, access, name));
    return Outcome.done(criterion);
  }

  /** The line goes again, as long as nobody has scored by it. */
  @Transactional
  public Outcome<Criterion> remove(Edition edition, Criterion criterion, Access access) {
    if (edition.state() != EditionState.OPEN) {
      return Outcome.refused("contests.refused.form-fixed", JURY);
    }
    store.remove(criterion, act("contests.criterion-removed", edition, access, criterion.name()));
    return Outcome.done(criterion);
  }

  /** Somebody with an account in the province, named by login, for one or several fields. */
  @Transactional
  public Outcome<Actor> name(Edition edition, String login, List<UUID> fields, Access access) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", JURY);
    }
    if (fields.isEmpty()) {
      return Outcome.refused("contests.refused.no-field", JURY);
    }
    Optional<Actor> found = colleagues.ofLogin(access.actor().jurisdiction(), login);
    if (found.isEmpty()) {
      return Outcome.refused("contests.refused.no-account", JURY, login);
    }
    Actor person = found.get();
    for (UUID field : fields) {
      store.name(
          new Juror(edition.id(), field, person.account(), person.fullName(), person.unit(), null),
          act("contests.juror-named", edition, access, person.fullName()));
    }
    return Outcome.done(person);
  }

  /** What this juror gave counts no more. */
  @Transactional
  public Outcome<Juror> dismiss(Edition edition, Juror juror, String reason, Access access) {
    if (edition.isPublished()) {
      return Outcome.refused("contests.refused.published", JURY);
    }
    if (reason.isBlank()) {
      return Outcome.refused("contests.refused.no-reason", JURY);
    }
    store.dismiss(
        juror, reason.strip(), act("contests.juror-dismissed", edition, access, juror.fullName()));
    return Outcome.done(juror);
  }

  private ContestAct act(String kind, Edition edition, Access access, String said) {
    return ContestAct.on(edition, kind, access.actor(), clock.instant(), said);
  }
}
