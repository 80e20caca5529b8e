package vn.tdkt.honours;

import java.util.List;
import vn.tdkt.kernel.Words;

/**
 * An emulation title, a form of commendation or a title of honour of the law (REQ-28, REQ-29).
 *
 * @param also shorter or older names under which offices write it
 */
public record Title(
    String code,
    Kind kind,
    String name,
    List<String> also,
    Level level,
    boolean person,
    boolean collective) {
  /** What the law calls it. */
  public enum Kind {
    TITLE,
    FORM,
    HONORARY;

    /** As people read it. */
    public String words() {
      return Words.of("honours").say("kind." + name());
    }
  }

  /** Whose authority it takes to confer it. */
  public enum Level {
    STATE,
    PROVINCE,
    GRASSROOTS;

    /** As people read it. */
    public String words() {
      return Words.of("honours").say("level." + name());
    }
  }

  public Title {
    also = List.copyOf(also);
  }
}
