package vn.tdkt.criteria.phrases;

import java.util.Arrays;
import java.util.List;

/** The movements that a name lists: "Các phong trào do … phát động: A; B; C". */
final class Subjects {
  private static final Form MANY = Form.of("(?:các |những )?phong trào [^:]*:<WHAT>");

  private Subjects() {}

  static List<String> of(String name) {
    var many = MANY.whole(name.strip().replaceFirst(":\\s+", ":"));
    if (many == null) {
      return List.of();
    }
    List<String> subjects =
        Arrays.stream(many.group("what").split(";"))
            .map(Doubts::label)
            .filter(subject -> !subject.isEmpty())
            .toList();
    return subjects.size() < 2 ? List.of() : subjects;
  }
}
