package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;

/** Invented provinces and units for tests. */
public final class Register {
  public static final LocalDate START = LocalDate.of(2020, 1, 1);

  private final Units units;

  public Register(Units units) {
    this.units = units;
  }

  public UnitId province(String name) {
    return enter(UnitKind.PROVINCE, name, null);
  }

  public UnitId agency(String name, UnitId province) {
    return enter(UnitKind.AGENCY, name, province);
  }

  public UnitId enter(UnitKind kind, String name, @Nullable UnitId parent) {
    NewUnit unit = new NewUnit(kind, new UnitName(name, "", ""), parent, START, true);
    return done(units.enter(unit, program(parent)));
  }

  /** Somebody of the office of a province. */
  public static Actor program(@Nullable UnitId jurisdiction) {
    UUID province = jurisdiction == null ? Ids.next() : jurisdiction.value();
    return new Actor(Ids.next(), "Chương trình", province, null);
  }

  public static <T> T done(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Done<T>(T value) -> value;
      case Outcome.Refused<T>(var refusal) -> throw new AssertionError(refusal.text());
    };
  }

  /** The sentence of a refusal. */
  public static String refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Done<?> done -> throw new AssertionError("was done");
      case Outcome.Refused<?>(var refusal) -> refusal.text();
    };
  }
}
