package vn.tdkt.identity.web.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Field;

/** The places whose accounts and roles an administrator manages, as forms offer them. */
@Component
class ManagedPlaces {
  private final Units units;
  private final Blocks blocks;
  private final Clock clock;

  ManagedPlaces(Units units, Blocks blocks, Clock clock) {
    this.units = units;
    this.blocks = blocks;
    this.clock = clock;
  }

  /** A place with its name; its id is that of the province, the block's year or the unit. */
  record Place(UUID id, String name, Scope scope) {
    Field.Choice choice() {
      return new Field.Choice(id.toString(), name);
    }
  }

  /** Where an account may belong: the province itself, its units. */
  List<Place> units(Access by) {
    return units.search(by.places(Permission.ACCOUNT_MANAGE), "", LocalDate.now(clock)).stream()
        .map(ManagedPlaces::place)
        .filter(place -> by.may(Permission.ACCOUNT_MANAGE, place.scope()))
        .toList();
  }

  /** Where a role may reach: all these, and the blocks. */
  List<Place> all(Access by) {
    Stream<Place> years =
        blocks.list(by.places(Permission.ACCOUNT_MANAGE)).stream()
            .map(line -> place(blocks.block(line.id())))
            .filter(place -> by.may(Permission.ACCOUNT_MANAGE, place.scope()));
    return Stream.concat(units(by).stream(), years).toList();
  }

  static Place chosen(UUID id, List<Place> offered) {
    return offered.stream()
        .filter(place -> place.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("place"));
  }

  static List<Field.Choice> choices(List<Place> offered) {
    return offered.stream().map(Place::choice).toList();
  }

  private static Place place(UnitView unit) {
    Scope scope =
        unit.kind().isJurisdiction()
            ? Scope.jurisdiction(unit.jurisdiction().value())
            : unit.scope();
    return new Place(unit.id().value(), unit.fullName(), scope);
  }

  private static Place place(BlockYear block) {
    return new Place(block.id().value(), block.title(), block.scope());
  }
}
