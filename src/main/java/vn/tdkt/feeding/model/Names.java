package vn.tdkt.feeding.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tdkt.facts.Indicator;
import vn.tdkt.feeding.Source;
import vn.tdkt.kernel.Texts;

/** Sources by the names that people choose. */
public record Names(Map<String, Source> all) {
  /** All that a unit can choose: each thing that it counts, with its aim, and its plan. */
  public static Names of(List<Indicator> indicators) {
    Map<String, Source> names = new LinkedHashMap<>();
    for (Source.Kind kind : Source.Kind.values()) {
      if (kind.names()) {
        indicators.forEach(one -> names.put(kind.words(called(one)), new Source(kind, one.id())));
      } else {
        names.put(kind.words(""), new Source(kind, null));
      }
    }
    return new Names(names);
  }

  /** As people choose it; empty where it can be chosen no more. */
  public String of(Source source) {
    return all.entrySet().stream()
        .filter(one -> one.getValue().equals(source))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** By its name, in whatever spelling. */
  public Optional<Source> find(String typed) {
    String wanted = Texts.folded(typed);
    return all.entrySet().stream()
        .filter(one -> Texts.folded(one.getKey()).equals(wanted))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** "hội nghị chuyên đề (hội nghị)". */
  private static String called(Indicator indicator) {
    return indicator.measure().isEmpty()
        ? indicator.what()
        : indicator.what() + " (" + indicator.measure() + ")";
  }
}
