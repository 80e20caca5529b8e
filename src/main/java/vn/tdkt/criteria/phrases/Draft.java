package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.kernel.Words;

/**
 * A method that a shape made of clauses.
 *
 * @param questions what the print leaves open
 * @param used plain clauses that the method took as names
 */
record Draft(Method method, List<String> questions, List<Clause.Plain> used) {
  private static final Words WORDS = Words.of("criteria");

  static Draft of(Rule rule) {
    return of(Method.of(rule));
  }

  static Draft of(Method method) {
    return new Draft(method, List.of(), List.of());
  }

  Draft with(List<Clause.Plain> names) {
    return new Draft(method, questions, names);
  }

  Draft asking(String key, @Nullable Object... arguments) {
    List<String> more = new ArrayList<>(questions);
    more.add(say("phrase." + key, arguments));
    return new Draft(method, more, used);
  }

  static String say(String key, @Nullable Object... arguments) {
    return WORDS.say(key, arguments);
  }

  Draft askingIf(boolean open, String key, @Nullable Object... arguments) {
    return open ? asking(key, arguments) : this;
  }

  /** Asks about every name that could be a condition. */
  Draft doubting(List<String> names) {
    Draft draft = this;
    for (String name : names) {
      draft = draft.askingIf(Doubts.condition(name), "condition", name);
    }
    return draft;
  }
}
