package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All clauses of one wording, in printed order. */
record Told(List<Clause> clauses) {
  /**
   * Clauses that may stand beside any method: the first are asked about, the others mean nothing.
   */
  private static final Set<Class<? extends Clause>> BESIDE =
      Set.of(Clause.Plain.class, Clause.Filler.class, Clause.ListHead.class);

  /** No printed method is longer; a book pasted by mistake must not keep the program busy. */
  private static final int LONGEST = 2_000;

  Told {
    clauses = List.copyOf(clauses);
  }

  static Told of(String text) {
    if (text.length() > LONGEST) {
      return new Told(List.of(new Clause.Unclear(text)));
    }
    return new Told(Pieces.of(Form.spaced(text)).stream().map(ClauseReader::read).toList());
  }

  <T extends Clause> List<T> all(Class<T> kind) {
    return clauses.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <T extends Clause> @Nullable T first(Class<T> kind) {
    return clauses.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  /** True where nothing else is told than these. */
  boolean only(Set<Class<? extends Clause>> kinds) {
    return clauses.stream()
        .map(Clause::getClass)
        .allMatch(kind -> kinds.contains(kind) || BESIDE.contains(kind));
  }

  /** The plain clauses behind a head of a list, up to the next statement: its items. */
  List<Clause.Plain> items() {
    List<Clause.Plain> items = new ArrayList<>();
    boolean open = false;
    for (Clause clause : clauses) {
      if (open && !items.isEmpty() && !BESIDE.contains(clause.getClass())) {
        break;
      }
      open |= clause instanceof Clause.ListHead || clause instanceof Clause.AllOf;
      if (open && clause instanceof Clause.Plain item) {
        items.add(item);
      }
    }
    return items;
  }

  Told without(Clause clause) {
    return new Told(clauses.stream().filter(other -> other != clause).toList());
  }

  Stream<String> phrases() {
    return clauses.stream().map(Clause::phrase);
  }

  /** What speaks of points, as printed. */
  Stream<String> points() {
    return clauses.stream()
        .filter(clause -> !(clause instanceof Clause.Plain || clause instanceof Clause.Filler))
        .map(Clause::phrase);
  }
}
