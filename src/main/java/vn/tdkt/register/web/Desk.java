package vn.tdkt.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.pages.Page;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Direction;
import vn.tdkt.register.Office;
import vn.tdkt.register.RegisterAccess;

/** What an address says of registers: whose, which, of what year. */
@Component
class Desk {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Units units;
  private final Clock clock;

  Desk(Units units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /**
   * @param page the frame, which shows the year that is looked at
   * @throws NotVisible if the registers are not for this person
   */
  RegisterFilter filter(String direction, Typed typed, Page page, Access access) {
    UUID unit = typed.has(RegisterFilter.UNIT) ? id(typed.text(RegisterFilter.UNIT)) : null;
    Office office = office(unit, access);
    boolean own = RegisterAccess.own(access).equals(office);
    Direction which = Direction.of(direction).orElseThrow(() -> new NotVisible("register"));
    return new RegisterFilter(office, own, which, year(typed, page), typed);
  }

  /**
   * @throws NotVisible if the registers are not for this person, or there is no such office
   */
  Office office(@Nullable UUID unit, Access access) {
    Office office = RegisterAccess.office(unit, access);
    UnitView found = view(office.unit());
    return new Office(found.jurisdiction().value(), office.unit());
  }

  /** An office of one's own in which the person may do this. */
  Office own(Permission permission, Access access) {
    Office own = RegisterAccess.own(access);
    access.require(permission, own.scope());
    return own;
  }

  String name(UUID unit) {
    return view(unit).fullName();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private UnitView view(UUID unit) {
    return units.unit(new UnitId(unit), today());
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotVisible("unit " + text);
    }
  }

  /** As asked for, or the calendar year in which the year of the frame begins. */
  private int year(Typed typed, Page page) {
    String asked = typed.text(RegisterFilter.YEAR);
    if (YEAR.matcher(asked).matches()) {
      return Integer.parseInt(asked);
    }
    String label = page.viewer() == null ? "" : page.viewer().year();
    Matcher year = YEAR.matcher(label);
    return year.find() ? Integer.parseInt(year.group()) : today().getYear();
  }
}
