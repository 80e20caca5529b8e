package vn.tdkt.organisation.web.unit;

import java.util.List;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * One act upon a unit, with the form that asks for it. Each is a bean; the pages of the unit offer
 * them in their order, part by part, to those who may.
 */
interface UnitAct {
  /** The page of the unit to which the act belongs. */
  enum Part {
    REGISTER,
    PEOPLE,
    BODIES
  }

  Part part();

  /** The last part of its address; its words stand under {@code unit-act.<slug>}. */
  String slug();

  /** Whether it is for those who edit the body above, not for the unit itself. */
  default boolean reorganises() {
    return false;
  }

  /** Whether the unit has anything that it can be done to. */
  default boolean offered(UnitView unit) {
    return unit.ended() == null;
  }

  List<Field> fields(UnitView unit, Typed typed);

  /** Does it; answers with the unit to show next. */
  Outcome<UnitId> carryOut(UnitView unit, Typed typed, Actor by);

  default String title() {
    return words("title");
  }

  default String intro() {
    return words("intro");
  }

  default String notice() {
    return words("notice");
  }

  private String words(String part) {
    return Words.of("organisation").say("unit-act." + slug() + "." + part);
  }
}
