package vn.tdkt.docs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A table of moves drawn as Mermaid draws states. */
public final class StateDiagram {
  private final Map<String, String> states = new LinkedHashMap<>();
  private final StringBuilder arrows = new StringBuilder();

  private StateDiagram() {}

  /** The states in their order; the first is where a thing begins. */
  public static <S extends Enum<S>> StateDiagram of(S[] states, Function<S, String> words) {
    StateDiagram diagram = new StateDiagram();
    for (S state : states) {
      diagram.states.put(state.name(), words.apply(state));
    }
    return diagram;
  }

  /** A move from each of these states. */
  public <S extends Enum<S>> void move(Collection<S> from, S to, String words) {
    from.forEach(state -> arrows.append("  %s --> %s: %s\n".formatted(state, to, words)));
  }

  public String text() {
    String first = states.keySet().iterator().next();
    return states.entrySet().stream()
        .map(state -> "  state \"%s\" as %s\n".formatted(state.getValue(), state.getKey()))
        .collect(
            Collectors.joining(
                "",
                "```mermaid\nstateDiagram-v2\n",
                "  [*] --> " + first + "\n" + arrows + "```\n"));
  }
}
