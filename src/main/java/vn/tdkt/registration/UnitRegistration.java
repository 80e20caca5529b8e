package vn.tdkt.registration;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.organisation.UnitView;

/**
 * The registration of a unit as those above it see it. What is still on its way in the unit is the
 * unit's own: figures come with what was sent.
 *
 * @param state null where no registration was opened
 * @param striving persons of the staff who strive for a title
 * @param direct those among them who are no managers (REQ-7)
 * @param titles how many strive for each title, persons and collectives together
 */
public record UnitRegistration(
    UnitView unit,
    @Nullable RoundState state,
    int staff,
    int registered,
    int striving,
    int direct,
    Map<String, Integer> titles) {
  public UnitRegistration {
    titles = Map.copyOf(titles);
  }

  static UnitRegistration unsent(UnitView unit, @Nullable RoundState state) {
    return new UnitRegistration(unit, state, 0, 0, 0, 0, Map.of());
  }

  public boolean sent() {
    return state == RoundState.SENT;
  }
}
