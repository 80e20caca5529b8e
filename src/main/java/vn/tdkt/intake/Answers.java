package vn.tdkt.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.intake.model.Answer;

/**
 * What a person said of doubtful rows.
 *
 * @param byLine one by one
 * @param rest said of all others, or null
 */
public record Answers(Map<Integer, Answer> byLine, @Nullable Answer rest) {
  public static final Answers NONE = new Answers(Map.of(), null);

  public Answers {
    byLine = Map.copyOf(byLine);
  }

  public @Nullable Answer of(int line) {
    return byLine.isEmpty() ? rest : byLine.getOrDefault(line, rest);
  }

  /** Whether just this was said of just this row. */
  public boolean has(int line, Answer answer) {
    return byLine.get(line) == answer;
  }
}
