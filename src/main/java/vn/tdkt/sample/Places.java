package vn.tdkt.sample;

import java.time.LocalDate;
import java.time.Month;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.NewUnit;
import vn.tdkt.organisation.Successions;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.Units;

/** Provinces and units, and who acts for the program in them. */
@Component
class Places {
  /** The day on which Bắc Giang went up in Bắc Ninh. */
  static final LocalDate MERGER = LocalDate.of(2025, Month.JULY, 1);

  private static final LocalDate LONG_AGO = LocalDate.of(2000, Month.JANUARY, 1);

  private final Units units;
  private final Successions successions;

  Places(Units units, Successions successions) {
    this.units = units;
    this.successions = successions;
  }

  UnitId province(String name, boolean fictional) {
    NewUnit province =
        new NewUnit(UnitKind.PROVINCE, new UnitName(name, "", ""), null, LONG_AGO, fictional);
    return Done.of(units.enter(province, program(new UnitId(Ids.next())).actor()));
  }

  UnitId unit(UnitId province, UnitKind kind, UnitName name, boolean fictional) {
    NewUnit unit = new NewUnit(kind, name, province, LONG_AGO, fictional);
    return Done.of(units.enter(unit, program(province).actor()));
  }

  /** All units of the one stand in the other from the merger on, with their own history. */
  void merge(UnitId old, UnitId successor) {
    String decision = Words.of("sample").say("merger");
    Done.of(
        successions.mergeProvince(old, successor, MERGER, decision, program(successor).actor()));
  }

  /** The program with the rights of the council office of a province. */
  static Access program(UnitId province) {
    Scope all = Scope.jurisdiction(province.value());
    return new Access(
        new Actor(
            new java.util.UUID(0, 0), Words.of("sample").say("program"), all.jurisdiction(), null),
        java.util.List.of(new Grant(Role.COUNCIL_OFFICE, all), new Grant(Role.ADMINISTRATOR, all)));
  }
}
