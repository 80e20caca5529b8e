package vn.tdkt.organisation.web.unit;

import java.util.List;
import vn.tdkt.organisation.UnitName;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The name of a unit as three fields. */
final class Names {
  private Names() {}

  static List<Field> fields(UnitName name, Typed typed) {
    return List.of(
        Inputs.line(typed, "name", name.fullName()).asRequired(),
        Inputs.line(typed, "shortName", name.shortName()),
        Inputs.line(typed, "symbol", name.symbol()));
  }

  static UnitName read(Typed typed) {
    return new UnitName(typed.text("name"), typed.text("shortName"), typed.text("symbol"));
  }
}
