package vn.tdkt.calendar.web;

import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.calendar.Cycle;

/** Where a year stands: the own one, that of a block, or that of another unit. */
final class YearAddress {
  private YearAddress() {}

  static String of(Cycle cycle, Access access) {
    UUID block = cycle.block();
    if (block != null) {
      return BlockYearController.ADDRESS + "/" + block;
    }
    UUID unit = cycle.unit();
    return unit != null && unit.equals(access.actor().unit())
        ? CycleController.ADDRESS
        : CycleController.ADDRESS + CycleController.UNIT + unit;
  }
}
