package vn.tdkt.intake.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.KnownPost;

/** Persons by their names without accents: those on record, and those of the rows above. */
final class KnownPeople {
  private final Map<String, List<Seen>> byName = new HashMap<>();

  /**
   * @param line 0 where the register has it
   */
  record Seen(KnownPost post, int line) {
    boolean isCalled(String name) {
      return post.fullName().equals(name)
          || Texts.spelled(post.fullName()).equals(Texts.spelled(name));
    }
  }

  KnownPeople(List<KnownPost> posts) {
    posts.forEach(post -> add(Texts.folded(post.fullName()), post, 0));
  }

  List<Seen> called(String folded) {
    return byName.getOrDefault(folded, List.of());
  }

  void add(String folded, KnownPost post, int line) {
    byName.merge(folded, List.of(new Seen(post, line)), KnownPeople::joined);
  }

  /** Few names are borne by two; the others take no list that can grow. */
  private static List<Seen> joined(List<Seen> before, List<Seen> more) {
    List<Seen> all = before.size() == 1 ? new ArrayList<>(before) : before;
    all.addAll(more);
    return all;
  }
}
