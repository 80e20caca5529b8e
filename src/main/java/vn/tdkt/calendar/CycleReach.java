package vn.tdkt.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;

/**
 * Who reads and who keeps a year: a unit's as the unit is reached; a block's is read by its members
 * and those above, and kept by those who lead it, are its deputies or assist it.
 */
@Component
class CycleReach {
  private final Blocks blocks;
  private final UnitAccess units;
  private final Clock clock;

  CycleReach(Blocks blocks, UnitAccess units, Clock clock) {
    this.blocks = blocks;
    this.units = units;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if the person may not do this to the year
   */
  void require(Permission permission, Cycle cycle, Access access) {
    UUID unit = cycle.unit();
    UUID block = cycle.block();
    if (unit != null) {
      units.visible(new UnitId(unit), permission, access, LocalDate.now(clock));
    } else if (block != null) {
      BlockYear year = blocks.visible(new BlockYearId(block), Permission.YEAR_VIEW, access);
      if (permission != Permission.YEAR_VIEW && !keeps(year, access)) {
        throw new NotVisible(permission + " of the block");
      }
    }
  }

  boolean keeps(BlockYear block, Access access) {
    return block.mayBeDoneBy(Permission.YEAR_EDIT, access, LocalDate.now(clock));
  }

  /** Whether the person takes the steps of the year: in a unit by a role in that very unit. */
  boolean keeps(Cycle cycle, Access access) {
    UUID unit = cycle.unit();
    UUID block = cycle.block();
    if (unit != null) {
      return access.may(Permission.YEAR_EDIT, Scope.unit(cycle.jurisdiction(), unit));
    }
    return block != null && keeps(blocks.block(new BlockYearId(block)), access);
  }
}
