package vn.tdkt.pledges;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.pledges.store.PledgeStore;
import vn.tdkt.pledges.store.SignatoryStore;

/** Pledges as those read them who reach their block or unit, and what each of these may do. */
@Service
public class Pledges {
  private final PledgeStore pledges;
  private final SignatoryStore signatories;
  private final Blocks blocks;
  private final EmulationYears years;
  private final Units units;
  private final UnitAccess reach;
  private final Clock clock;

  Pledges(
      PledgeStore pledges,
      SignatoryStore signatories,
      Blocks blocks,
      EmulationYears years,
      Units units,
      UnitAccess reach,
      Clock clock) {
    this.pledges = pledges;
    this.signatories = signatories;
    this.blocks = blocks;
    this.years = years;
    this.units = units;
    this.reach = reach;
    this.clock = clock;
  }

  /** The pledges of a year that somebody reaches, with how far their signing is. */
  @Transactional(readOnly = true)
  public List<Line> seenBy(Access access, String year) {
    return pledges.in(access.places(Permission.PLEDGE_VIEW), year);
  }

  /**
   * A pledge in a list.
   *
   * @param of whose it is: the name of a block or unit
   */
  public record Line(Pledge pledge, String of, int signed, int signatories) {}

  /**
   * @throws NotVisible if there is no such pledge, or it is one of a block or unit out of reach
   */
  @Transactional(readOnly = true)
  public Pledge pledge(UUID id, Access access) {
    Pledge pledge = pledges.find(id).orElseThrow(() -> new NotVisible("pledge"));
    UUID unit = pledge.place().unit();
    if (unit == null) {
      blocks.visible(block(pledge).id(), Permission.PLEDGE_VIEW, access);
    } else {
      reach.visible(new UnitId(unit), Permission.PLEDGE_VIEW, access, LocalDate.now(clock));
    }
    return pledge;
  }

  /**
   * @throws NotVisible if the person may not do this to it
   */
  @Transactional(readOnly = true)
  public Pledge pledge(UUID id, Permission permission, Access access) {
    Pledge pledge = pledge(id, access);
    if (!may(permission, pledge.place(), access)) {
      throw new NotVisible(permission + " of the pledge");
    }
    return pledge;
  }

  /** A unit keeps its own; whoever leads a block keeps that of the block. */
  @Transactional(readOnly = true)
  public boolean may(Permission permission, Scope place, Access access) {
    UUID block = place.block();
    return block == null
        ? access.may(permission, place)
        : blocks
            .block(new BlockYearId(block))
            .mayBeDoneBy(permission, access, LocalDate.now(clock));
  }

  /** Whether the person may say that this one has signed: for the keeper all, else one's own. */
  @Transactional(readOnly = true)
  public boolean maySign(Pledge pledge, Signatory signatory, Access access) {
    UUID unit = signatory.unit();
    return pledge.allows(PledgeMove.COMPLETE)
        && !signatory.signed()
        && (may(Permission.PLEDGE_EDIT, pledge.place(), access)
            || may(Permission.PLEDGE_APPROVE, pledge.place(), access)
            || (unit != null
                && unit.equals(access.actor().unit())
                && access.may(
                    Permission.PLEDGE_APPROVE, Scope.unit(pledge.place().jurisdiction(), unit))));
  }

  @Transactional(readOnly = true)
  public List<Signatory> signatories(Pledge pledge) {
    return signatories.of(pledge.id());
  }

  /** Places whose pledge of the year the person can begin: no pledge is there yet. */
  @Transactional(readOnly = true)
  public List<Scope> open(Access access, String year) {
    UUID unit = access.actor().unit();
    Stream<Scope> own =
        unit == null ? Stream.empty() : Stream.of(Scope.unit(access.actor().jurisdiction(), unit));
    Stream<Scope> led =
        blocks.list(access.places(Permission.PLEDGE_VIEW)).stream()
            .filter(line -> line.label().equals(year))
            .map(line -> blocks.block(line.id()).scope());
    return Stream.concat(own, led)
        .filter(place -> may(Permission.PLEDGE_EDIT, place, access))
        .filter(place -> pledges.of(place, year).isEmpty())
        .toList();
  }

  /** The name of the block or unit as it is today. */
  @Transactional(readOnly = true)
  public String nameOf(Scope place) {
    UUID block = place.block();
    return block == null
        ? units.unit(new UnitId(unit(place)), LocalDate.now(clock)).fullName()
        : blocks.block(new BlockYearId(block)).fullName();
  }

  /** Pledges of other years of the same block or unit, the latest first. */
  @Transactional(readOnly = true)
  public List<Pledge> others(Scope place, String year) {
    UUID block = place.block();
    List<Scope> places =
        block == null
            ? List.of(place)
            : years.of(blocks.block(new BlockYearId(block))).stream()
                .map(labelled -> Scope.block(place.jurisdiction(), labelled.id().value()))
                .toList();
    return pledges.of(places).stream().filter(pledge -> !pledge.year().equals(year)).toList();
  }

  BlockYear block(Pledge pledge) {
    UUID block = pledge.place().block();
    if (block == null) {
      throw new IllegalArgumentException("a pledge of a unit");
    }
    return blocks.block(new BlockYearId(block));
  }

  private static UUID unit(Scope place) {
    UUID unit = place.unit();
    if (unit == null) {
      throw new IllegalArgumentException("no unit");
    }
    return unit;
  }
}
