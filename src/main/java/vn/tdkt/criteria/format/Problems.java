package vn.tdkt.criteria.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Problem;
import vn.tdkt.kernel.Words;

/** Collects what could not be read, each with its path; lists count from 1 as people do. */
final class Problems {
  private static final Words WORDS = Words.of("criteria");

  private final List<Problem> found;
  private final String path;

  Problems() {
    this(new ArrayList<>(), "");
  }

  private Problems(List<Problem> found, String path) {
    this.found = found;
    this.path = path;
  }

  Problems at(String key) {
    return new Problems(found, path.isEmpty() ? key : path + "/" + key);
  }

  Problems at(int index) {
    return at(String.valueOf(index + 1));
  }

  /** Notes a problem here; null, so that a reader can return it. */
  @Nullable Object add(String key, @Nullable Object... arguments) {
    found.add(new Problem(path, WORDS.say("problem." + key, arguments)));
    return null;
  }

  List<Problem> found() {
    return found;
  }
}
