package vn.tdkt.registration.model;

import java.util.List;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Words;

/**
 * What follows from a registration, with the clause. A question where the text of the rule is not
 * known for certain, or where another way to the same title is open.
 */
public record Remark(Weight weight, String key, List<Object> arguments, Citation because) {
  /** How sure the program is. */
  public enum Weight {
    FAULT,
    QUESTION,
    NOTE
  }

  public Remark {
    arguments = List.copyOf(arguments);
  }

  static Remark of(Weight weight, String key, Citation because, Object... arguments) {
    return new Remark(weight, key, List.of(arguments), because);
  }

  public String text() {
    return Words.of("registration").say("remark." + key, arguments.toArray());
  }

  /** Class of its band on the screen. */
  public String look() {
    return switch (weight) {
      case FAULT -> "band error";
      case QUESTION -> "band ask";
      case NOTE -> "band";
    };
  }
}
