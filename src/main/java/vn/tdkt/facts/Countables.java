package vn.tdkt.facts;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Score;

/** All that can be counted from records, of whatever module. */
@Component
public class Countables {
  private final List<CountsRecords> modules;

  Countables(List<CountsRecords> modules) {
    this.modules = List.copyOf(modules);
  }

  public List<Countable> all() {
    return modules.stream().flatMap(module -> module.countables().stream()).toList();
  }

  public Optional<Countable> find(String key) {
    return all().stream().filter(one -> one.key().equals(key)).findFirst();
  }

  /** See {@link CountsRecords#count}. */
  public Map<YearMonth, Score> count(Countable what, UUID unit, Span within) {
    return of(what).count(what.key(), unit, within);
  }

  /** All months together. */
  public Score sum(Countable what, UUID unit, Span within) {
    return count(what, unit, within).values().stream().reduce(Score.ZERO, Score::plus);
  }

  /** See {@link CountsRecords#address}. */
  public String address(Countable what, UUID unit) {
    return of(what).address(what.key(), unit);
  }

  private CountsRecords of(Countable what) {
    return modules.stream()
        .filter(module -> module.countables().contains(what))
        .findFirst()
        .orElseThrow();
  }
}
