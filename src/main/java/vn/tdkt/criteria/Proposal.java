package vn.tdkt.criteria;

import java.util.List;
import vn.tdkt.criteria.model.Method;

/**
 * What the printed words of a leaf say about its method. It is only proposed: nothing of it enters
 * a set before a person has accepted it.
 */
public sealed interface Proposal {
  /** Every word was understood, and all of it fits together. */
  record Sure(Method method, List<String> phrases) implements Proposal {
    public Sure {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * The most likely method, with what the print leaves open.
   *
   * @param questions sentences; never empty
   */
  record Asks(Method method, List<String> phrases, List<String> questions) implements Proposal {
    public Asks {
      phrases = List.copyOf(phrases);
      questions = List.copyOf(questions);
    }
  }

  /**
   * No method: the leaf stays with judged points.
   *
   * @param notUnderstood words that speak of points and were not understood; empty where none do
   */
  record Unread(List<String> notUnderstood) implements Proposal {
    public Unread {
      notUnderstood = List.copyOf(notUnderstood);
    }
  }
}
