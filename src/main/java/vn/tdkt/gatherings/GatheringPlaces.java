package vn.tdkt.gatherings;

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
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;

/** Whose occasions somebody sees and keeps: those of the unit, of led blocks, of the province. */
@Service
public class GatheringPlaces {
  private final Blocks blocks;
  private final Units units;
  private final Clock clock;

  GatheringPlaces(Blocks blocks, Units units, Clock clock) {
    this.blocks = blocks;
    this.units = units;
    this.clock = clock;
  }

  /** Where the person sees all: by roles, and the blocks of the year that the own unit leads. */
  @Transactional(readOnly = true)
  public List<Scope> seen(Access access, String year) {
    return Stream.concat(
            access.places(Permission.GATHERING_VIEW).stream(),
            led(Permission.GATHERING_VIEW, access, year))
        .distinct()
        .toList();
  }

  /** Where the person may note something: the own unit first, then blocks, then the province. */
  @Transactional(readOnly = true)
  public List<Scope> kept(Access access, String year) {
    UUID unit = access.actor().unit();
    UUID province = access.actor().jurisdiction();
    Stream<Scope> own =
        unit == null
            ? Stream.of(Scope.jurisdiction(province))
            : Stream.of(Scope.unit(province, unit));
    return Stream.concat(
            own.filter(place -> mayKeep(place, access)),
            led(Permission.GATHERING_EDIT, access, year))
        .toList();
  }

  private Stream<Scope> led(Permission permission, Access access, String year) {
    LocalDate today = LocalDate.now(clock);
    return blocks.list(access.places(Permission.GATHERING_VIEW)).stream()
        .filter(line -> line.label().equals(year))
        .map(line -> blocks.block(line.id()))
        .filter(block -> block.mayBeDoneBy(permission, access, today))
        .map(BlockYear::scope);
  }

  @Transactional(readOnly = true)
  public boolean mayKeep(Scope place, Access access) {
    UUID block = place.block();
    if (block != null) {
      return blocks
          .block(new BlockYearId(block))
          .mayBeDoneBy(Permission.GATHERING_EDIT, access, LocalDate.now(clock));
    }
    return place.unit() == null
        ? access.may(Permission.GATHERING_PROVINCE, place)
        : access.may(Permission.GATHERING_EDIT, place);
  }

  /** The name of the province, block or unit as it is today. */
  @Transactional(readOnly = true)
  public String nameOf(Scope place) {
    UUID block = place.block();
    if (block != null) {
      return blocks.block(new BlockYearId(block)).fullName();
    }
    UUID unit = place.unit();
    UUID body = unit == null ? place.jurisdiction() : unit;
    return units.unit(new UnitId(body), LocalDate.now(clock)).fullName();
  }

  /** The members of a block on that day. */
  @Transactional(readOnly = true)
  public List<Member> members(UUID block, LocalDate on) {
    BlockYear year = blocks.block(new BlockYearId(block));
    return year.membersOn(year.within(on));
  }
}
