package vn.tdkt.registration.model;

import java.util.Map;
import java.util.Set;

/** For which years a person was conferred what, by the code of the title. */
public record History(Map<String, Set<Integer>> years) {
  public static final History NONE = new History(Map.of());

  public History {
    years = Map.copyOf(years);
  }

  public boolean has(String title) {
    return !years.getOrDefault(title, Set.of()).isEmpty();
  }

  /** How many years in a row up to this one. */
  public int runUpTo(int year, String title) {
    Set<Integer> held = years.getOrDefault(title, Set.of());
    int run = 0;
    while (held.contains(year - run)) {
      run++;
    }
    return run;
  }
}
