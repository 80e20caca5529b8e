package vn.tdkt.registration.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.registration.UnitRegistration;

/**
 * All units together.
 *
 * @param open how many have a registration that they have not sent
 * @param without how many have none
 * @param staff of those who sent
 * @param titles how many strive for each in those units
 */
public record UnitsSummary(
    long sent, long open, long without, int staff, int registered, Map<String, Integer> titles) {
  static UnitsSummary of(List<UnitRegistration> units) {
    long sent = units.stream().filter(UnitRegistration::sent).count();
    long without = units.stream().filter(unit -> unit.state() == null).count();
    Map<String, Integer> titles = new HashMap<>();
    units.forEach(
        unit -> unit.titles().forEach((t, count) -> titles.merge(t, count, Integer::sum)));
    return new UnitsSummary(
        sent,
        units.size() - sent - without,
        without,
        units.stream().mapToInt(UnitRegistration::staff).sum(),
        units.stream().mapToInt(UnitRegistration::registered).sum(),
        titles);
  }
}
