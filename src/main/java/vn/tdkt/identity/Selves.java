package vn.tdkt.identity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.People;
import vn.tdkt.organisation.UnitId;

/**
 * Which person of the unit's register an account stands for. Nothing else ties the two than the
 * name: where two persons or two accounts of a unit share one, nobody is taken for anybody.
 */
@Service
public class Selves {
  private final People people;
  private final Colleagues colleagues;

  Selves(People people, Colleagues colleagues) {
    this.people = people;
    this.colleagues = colleagues;
  }

  /** The persons of a unit, each once, by given name. */
  @Transactional(readOnly = true)
  public List<HeldPost> persons(UnitId unit, LocalDate on) {
    return people.inUnit(unit, on).stream()
        .collect(
            Collectors.toMap(
                HeldPost::person, post -> post, (first, second) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  @Transactional(readOnly = true)
  public Optional<HeldPost> of(Actor actor, LocalDate on) {
    if (actor.unit() == null) {
      return Optional.empty();
    }
    List<HeldPost> namesakes =
        persons(new UnitId(actor.unit()), on).stream()
            .filter(post -> same(post.fullName(), actor.fullName()))
            .toList();
    long accounts =
        colleagues.of(actor.unit()).stream()
            .filter(colleague -> same(colleague.fullName(), actor.fullName()))
            .count();
    return namesakes.size() == 1 && accounts <= 1
        ? Optional.of(namesakes.getFirst())
        : Optional.empty();
  }

  private static boolean same(String one, String other) {
    return Texts.nfc(one).equalsIgnoreCase(Texts.nfc(other));
  }
}
