package vn.tdkt.contests;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.organisation.UnitId;

/** Invented people and series for tests. */
public final class ContestStage {
  static final Rhythm EVERY_OTHER_YEAR = new Rhythm(2, 2, 2018, 8);

  private ContestStage() {}

  public static Access access(Role role, UnitId province, @Nullable UnitId unit) {
    UUID place = unit == null ? null : unit.value();
    return new Access(
        new Actor(UUID.randomUUID(), "Người Mẫu", province.value(), place),
        List.of(new Grant(role, new Scope(province.value(), null, place))));
  }

  static Series.Said said(String name, Rhythm rhythm, String... aliases) {
    return new Series.Said(
        name,
        List.of(aliases),
        SeriesKind.CONTEST,
        "Liên hiệp hội Mẫu",
        PrizeScale.PLACES,
        "Hội thi toàn quốc",
        rhythm);
  }

  static Edition.Said stated(@Nullable Integer number, String reason) {
    return new Edition.Said(new Edition.Stated(number, reason), Edition.Participation.NONE);
  }
}
