package vn.tdkt.season;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tdkt.criteria.model.Bands;
import vn.tdkt.criteria.model.ByKind;
import vn.tdkt.criteria.model.Checklist;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.ExternalClass;
import vn.tdkt.criteria.model.FixedDeductions;
import vn.tdkt.criteria.model.HighestAward;
import vn.tdkt.criteria.model.Levels;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Modifier;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.Proportion;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.criteria.model.VariableDeductions;

/**
 * A method with all its parameters but without the names of things, which the sample and the print
 * shorten differently. Left out besides, because the print is silent and the sample had to invent
 * it: the base of the share of III.3.b, and by which attribute units of II.2 and II.4 differ; the
 * sample records the two ratings of II.2 as two events of the same points.
 */
final class Skeleton {
  private Skeleton() {}

  static String of(Method method) {
    Stream<String> parts =
        method.modifiers().stream().anyMatch(ByKind.class::isInstance)
            ? Stream.empty()
            : method.parts().stream().map(Skeleton::part);
    return Stream.concat(parts, method.modifiers().stream().map(Skeleton::modifier))
        .collect(Collectors.joining("; "));
  }

  private static String part(Part part) {
    return part.role() + " " + part.max() + " " + rule(part.rule());
  }

  private static String modifier(Modifier modifier) {
    return modifier instanceof ByKind kinds
        ? kinds.variants().stream()
            .map(one -> one.max() + " " + of(Objects.requireNonNull(one.method())))
            .collect(Collectors.joining(" | "))
        : modifier.toString();
  }

  private static String rule(Rule rule) {
    return switch (rule) {
      case FixedDeductions(var events, var cap, var own) -> "fixed " + points(events) + cap + own;
      case VariableDeductions(var events, var cap, var own) ->
          "variable " + points(events) + cap + own;
      case Checklist list ->
          "checklist %d × %s, %s, %s, subjects %s, %s"
              .formatted(
                  list.boxes().size(),
                  list.minusEach(),
                  list.cap(),
                  list.scope(),
                  list.subjects().size() > 1,
                  list.ownFaultOnly());
      case Levels levels -> "levels " + levels.levels().values();
      case ExternalClass rating -> "rating " + rating.levels().values();
      case Bands bands -> "bands " + bands.bands() + bands.otherwise() + bands.firstMatch();
      case Proportion share -> "share " + share.whenZero() + share.alsoPrinted();
      case HighestAward award -> "award " + award.levels().values() + award.scope() + award.cap();
      default -> rule.toString();
    };
  }

  private static List<String> points(List<Event> events) {
    return events.stream()
        .map(event -> event.points() + "/" + event.least() + "/" + event.cap())
        .distinct()
        .toList();
  }
}
