package vn.tdkt.facts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.store.IndicatorStore;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;

/** What units count, as those see it who reach them. */
@Service
public class Figures {
  private final IndicatorStore store;
  private final UnitAccess reach;
  private final Clock clock;

  Figures(IndicatorStore store, UnitAccess reach, Clock clock) {
    this.store = store;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * The unit for which somebody counts.
   *
   * @throws NotVisible if the person works for no unit, or may not
   */
  @Transactional(readOnly = true)
  public UnitView own(Permission permission, Access access) {
    UUID unit = access.actor().unit();
    if (unit == null) {
      throw new NotVisible("figures of no unit");
    }
    return unit(unit, permission, access);
  }

  /**
   * @throws NotVisible if there is no such unit today, or the person does not reach it
   */
  @Transactional(readOnly = true)
  public UnitView unit(UUID unit, Permission permission, Access access) {
    return reach.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
  }

  /**
   * The figure under its current name.
   *
   * @throws NotVisible if nothing of that id is counted, or the person may not do this at its unit
   */
  @Transactional(readOnly = true)
  public Indicator figure(UUID id, Permission permission, Access access) {
    Indicator figure = store.current(id).orElseThrow(() -> new NotVisible("figure"));
    unit(figure.unit(), permission, access);
    return figure;
  }

  /** The largest figure to which this one belongs, with all that belongs to it. */
  @Transactional(readOnly = true)
  public Family family(Indicator one) {
    List<Indicator> all = store.families(List.of(one.id()));
    Indicator whole =
        all.stream().filter(member -> member.within() == null).findFirst().orElse(one);
    return new Family(whole, all.stream().filter(member -> !member.equals(whole)).toList());
  }
}
