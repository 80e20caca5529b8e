package vn.tdkt.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.ProfileStore;

/** The yearly profile of a unit: staff in all and its breakdowns (REQ-2, REQ-7). */
@Service
public class Profiles {
  private final ProfileStore store;
  private final Clock clock;

  Profiles(ProfileStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The profile of that year; an empty one of version 0 if none is stored. */
  @Transactional(readOnly = true)
  public UnitProfile profile(UnitId unit, int year) {
    return store.find(unit, year).orElseGet(() -> UnitProfile.empty(unit, year));
  }

  /** The years for which the unit has a profile, the latest first. */
  @Transactional(readOnly = true)
  public List<Integer> years(UnitId unit) {
    return store.years(unit);
  }

  /** Stores the profile; sums that differ are told by {@link UnitProfile#findings}, not refused. */
  @Transactional
  public Outcome<UnitProfile> save(UnitProfile profile, Actor by) {
    UnitProfile before = profile(profile.unit(), profile.year());
    Change[] changes = changes(before, profile);
    OrganisationAct act =
        OrganisationAct.on(profile.unit(), "profile-saved", by, clock.instant(), changes);
    store.save(profile, act);
    return Outcome.done(profile(profile.unit(), profile.year()));
  }

  private static Change[] changes(UnitProfile before, UnitProfile after) {
    List<Change> changes = new ArrayList<>();
    add(changes, "Tổng số, năm " + after.year(), before.staff(), after.staff());
    for (Breakdown breakdown : Breakdown.values()) {
      for (String category : breakdown.categories()) {
        String field = breakdown.words(category) + ", năm " + after.year();
        int was = before.people(breakdown, category);
        add(changes, field, was, after.people(breakdown, category));
      }
    }
    return changes.toArray(Change[]::new);
  }

  private static void add(List<Change> changes, String field, int before, int after) {
    if (before != after) {
      changes.add(Change.of(field, String.valueOf(before), String.valueOf(after)));
    }
  }
}
