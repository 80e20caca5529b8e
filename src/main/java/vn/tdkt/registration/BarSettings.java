package vn.tdkt.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Refusal;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.Validity;
import vn.tdkt.registration.store.BarSettingStore;

/**
 * Whether who registered nothing is flagged or barred. The office of the council says so for its
 * province, year by year, with the paper: a unit competes itself and does not say whom to bar.
 */
@Service
public class BarSettings {
  private static final Citation BASIS = Citation.of("REQ-63");

  private final BarSettingStore store;
  private final EmulationYears years;
  private final Clock clock;

  BarSettings(BarSettingStore store, EmulationYears years, Clock clock) {
    this.store = store;
    this.years = years;
    this.clock = clock;
  }

  /** All editions of a year, the one that holds first. */
  @Transactional(readOnly = true)
  public List<BarSetting> of(UUID jurisdiction, String year) {
    return store.of(jurisdiction, year);
  }

  /** The edition by which who registered nothing in this round is barred; empty: flagged only. */
  @Transactional(readOnly = true)
  public Optional<BarSetting> barring(Round round) {
    return BarSetting.barring(round, store.of(round.jurisdiction(), round.year()));
  }

  /**
   * What somebody sets.
   *
   * @param seen the edition that held when it was written; 0 where there was none
   */
  public record Wanted(String year, boolean bars, String source, String reason, int seen) {}

  /**
   * Sets it for a year that is not over and of which no title has been decided yet.
   *
   * @throws vn.tdkt.kernel.NotVisible if the person may not do this for the whole province
   * @throws vn.tdkt.kernel.StaleEdit if somebody set it meanwhile
   */
  @Transactional
  public Outcome<BarSetting> set(Wanted wanted, Access access) {
    UUID province = access.actor().jurisdiction();
    access.require(Permission.REGISTRATION_RULE, Scope.jurisdiction(province));
    Optional<Refusal> fault = fault(wanted, province);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    BarSetting setting =
        new BarSetting(
            Ids.next(),
            province,
            wanted.year(),
            wanted.seen() + 1,
            wanted.bars(),
            wanted.source().strip(),
            wanted.reason().strip(),
            LocalDate.now(clock));
    Optional<BarSetting> before = of(province, wanted.year()).stream().findFirst();
    store.add(setting, BarSettingAct.of(before, setting, access.actor(), clock.instant()));
    return Outcome.done(setting);
  }

  private Optional<Refusal> fault(Wanted wanted, UUID province) {
    if (wanted.source().isBlank() || wanted.reason().isBlank()) {
      return Optional.of(Refusal.of("registration.refused.bar-without-paper", BASIS));
    }
    LocalDate today = LocalDate.now(clock);
    Validity time = years.in(List.of(Scope.jurisdiction(province))).during(wanted.year(), today);
    LocalDate end = time.to();
    if (end != null && !today.isBefore(end)) {
      return Optional.of(Refusal.of("registration.refused.bar-year-over", BASIS, wanted.year()));
    }
    return store.decided(province, time)
        ? Optional.of(Refusal.of("registration.refused.bar-decided", BASIS, wanted.year()))
        : Optional.empty();
  }
}
