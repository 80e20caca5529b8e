package vn.tdkt.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.tdkt.access.Access;
import vn.tdkt.pages.Waiting;
import vn.tdkt.pages.Waiting.Band;
import vn.tdkt.pages.Waiting.Item;

/** Gathers what every module has for one person. */
@Service
public class Workbench {
  private static final Comparator<Item> BY_DEADLINE =
      Comparator.comparing(Item::until, Comparator.nullsLast(Comparator.naturalOrder()));

  private final List<Waiting> modules;

  Workbench(ObjectProvider<Waiting> modules) {
    this.modules = modules.orderedStream().toList();
  }

  /**
   * The three bands, within each the nearest deadline first and then as modules come (sheets, then
   * blocks, then papers), and the year beneath. What waits is shown whatever its year.
   *
   * @param looked whether a year is the one that is looked at: of what is done only that is shown
   */
  public Desk of(Access access, LocalDate today, Predicate<String> looked) {
    List<Item> all =
        modules.stream().flatMap(module -> module.waitingFor(access).stream()).toList();
    List<Item> toDo = in(Band.TO_DO, all);
    List<Item> done = in(Band.DONE, all).stream().filter(item -> looked.test(item.year())).toList();
    return new Desk(toDo, in(Band.PASSED_ON, all), done, YearLine.of(today, toDo));
  }

  private static List<Item> in(Band band, List<Item> all) {
    return all.stream().filter(item -> item.band() == band).sorted(BY_DEADLINE).toList();
  }
}
