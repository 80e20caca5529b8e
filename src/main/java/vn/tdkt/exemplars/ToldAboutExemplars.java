package vn.tdkt.exemplars;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.exemplars.store.ExemplarStore;
import vn.tdkt.exemplars.store.ToldStore;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Words;
import vn.tdkt.movements.Response;
import vn.tdkt.movements.ToldAbout;

/** Lets the communication log tell of exemplars (REQ-82, REQ-83). */
@Service
class ToldAboutExemplars implements ToldAbout {
  private static final Words WORDS = Words.of("exemplars");

  private final Exemplars exemplars;
  private final ExemplarStore store;
  private final ToldStore told;
  private final Clock clock;

  ToldAboutExemplars(Exemplars exemplars, ExemplarStore store, ToldStore told, Clock clock) {
    this.exemplars = exemplars;
    this.store = store;
    this.told = told;
    this.clock = clock;
  }

  @Override
  public String label() {
    return WORDS.say("told.label");
  }

  @Override
  @Transactional(readOnly = true)
  public List<Topic> choices(String year, Access access) {
    return exemplars
        .ownUnit(Permission.EXEMPLAR_VIEW, access)
        .map(unit -> store.of(List.of(unit), year))
        .orElse(List.of())
        .stream()
        .map(ExemplarFile::exemplar)
        .filter(Exemplar::counts)
        .map(exemplar -> new Topic(exemplar.id(), exemplar.name(), exemplar.address()))
        .toList();
  }

  @Override
  @Transactional
  public void tell(UUID topic, Response response, Actor by) {
    Change change = Change.of(response.kind().words(), null, response.said().about());
    told.add(
        topic,
        response.id(),
        new ExemplarAct("exemplars.told", topic, by, clock.instant(), List.of(change)));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<UUID, List<Topic>> of(Collection<UUID> responses) {
    return told.of(responses).stream()
        .collect(
            groupingBy(ToldStore.Link::response, mapping(ToldAboutExemplars::topic, toList())));
  }

  private static Topic topic(ToldStore.Link link) {
    return new Topic(link.exemplar(), link.name(), "/dien-hinh/" + link.exemplar());
  }
}
