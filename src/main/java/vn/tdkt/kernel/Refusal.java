package vn.tdkt.kernel;

import java.util.List;

/**
 * Why an act was not done: one Vietnamese sentence that says what to do next, and the clause behind
 * it. The sentence stands under {@code key} in the words of the module that the key begins with
 * ("scoring.refused.own-sheet").
 */
public record Refusal(String key, List<Object> arguments, Citation because) {
  public static Refusal of(String key, Citation because, Object... arguments) {
    return new Refusal(key, List.of(arguments), because);
  }

  /** The sentence, from {@code messages/<first part of the key>.properties}. */
  public String text() {
    return Words.of(key.substring(0, key.indexOf('.'))).say(key, arguments.toArray());
  }
}
