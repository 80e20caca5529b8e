package vn.tdkt.facts;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.tdkt.facts.store.CountedStore;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Refusal;

/** What is counted from records is not typed beside them: it would be entered twice (REQ-69). */
@Component
class TypedOverCount {
  private static final Citation ONCE = Citation.of("REQ-69");

  private final CountedStore store;
  private final Countables countables;

  TypedOverCount(CountedStore store, Countables countables) {
    this.store = store;
    this.countables = countables;
  }

  /** Whether the figure is counted, from whatever month on. */
  boolean counts(Indicator figure) {
    return !store.among(List.of(figure.id())).isEmpty();
  }

  /**
   * @param notes under current names
   */
  Optional<Refusal> fault(List<Noted> notes, Map<UUID, Indicator> family) {
    Map<UUID, CountedBy> counted =
        store.among(notes.stream().map(Noted::indicator).toList()).stream()
            .collect(toMap(CountedBy::indicator, Function.identity()));
    return notes.stream()
        .flatMap(
            note ->
                Optional.ofNullable(counted.get(note.indicator())).stream()
                    .filter(by -> note.span().until().isAfter(by.from().atDay(1))))
        .findFirst()
        .map(by -> refusal(by, family));
  }

  private Refusal refusal(CountedBy by, Map<UUID, Indicator> family) {
    Indicator figure = family.get(by.indicator());
    String what = figure == null ? "" : figure.what();
    String register = countables.find(by.key()).map(Countable::register).orElse("");
    return Refusal.of("facts.refused.counted", ONCE, what, register);
  }
}
