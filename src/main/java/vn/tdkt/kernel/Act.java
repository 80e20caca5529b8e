package vn.tdkt.kernel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Something that somebody did and that stays on record: the event that a use case returns and the
 * row that the audit keeps, written in the same transaction (REQ-198). Every store takes the act of
 * its write, so that an unaudited write does not compile.
 */
public interface Act {
  /**
   * What was done, such as {@code scoring.sheet-approved}; its sentence stands under {@code
   * act.<kind without the module>} in the words of the module that it begins with.
   */
  String kind();

  /** What it was done to. */
  Subject subject();

  Actor by();

  Instant at();

  /** Field by field, before and after; empty where the kind says it all. */
  default List<Change> changes() {
    return List.of();
  }

  /**
   * What an act was done to.
   *
   * @param type such as "sheet"
   */
  record Subject(String type, UUID id) {
    /** The ids of those that are of this type. */
    public static UUID[] ids(String type, Collection<Subject> subjects) {
      return subjects.stream()
          .filter(subject -> subject.type.equals(type))
          .map(Subject::id)
          .toArray(UUID[]::new);
    }
  }
}
