package vn.tdkt.movements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.movements.store.ResponseStore;

/**
 * What was told about emulation: articles, columns, broadcasts, conferences, exchanges (REQ-83).
 */
@Service
public class CommunicationLog {
  private final ResponseStore responses;
  private final Responding responding;
  private final List<ToldAbout> topics;

  CommunicationLog(ResponseStore responses, Responding responding, List<ToldAbout> topics) {
    this.responses = responses;
    this.responding = responding;
    this.topics = List.copyOf(topics);
  }

  /** What these units told in a year, the latest first, with what was voided. */
  @Transactional(readOnly = true)
  public List<Told> of(List<UUID> units, String year, List<Movement> seen) {
    List<Response> told = responses.told(units, year);
    Map<UUID, List<ToldAbout.Topic>> about = new HashMap<>();
    List<UUID> ids = told.stream().map(Response::id).toList();
    topics.forEach(
        kind ->
            kind.of(ids)
                .forEach(
                    (id, some) ->
                        about.computeIfAbsent(id, none -> new ArrayList<>()).addAll(some)));
    return told.stream()
        .map(
            response ->
                new Told(
                    response,
                    seen.stream()
                        .filter(movement -> movement.id().equals(response.movement()))
                        .findFirst()
                        .orElse(null),
                    about.getOrDefault(response.id(), List.of())))
        .toList();
  }

  /** These lines of the log, the latest first. */
  @Transactional(readOnly = true)
  public List<Response> these(List<UUID> ids) {
    return responses.these(ids);
  }

  /** Beside movements: the things about which something can be told, by their kinds. */
  @Transactional(readOnly = true)
  public Map<String, List<ToldAbout.Topic>> choices(String year, Access access) {
    Map<String, List<ToldAbout.Topic>> choices = new HashMap<>();
    topics.forEach(kind -> choices.put(kind.label(), kind.choices(year, access)));
    choices.values().removeIf(List::isEmpty);
    return choices;
  }

  /**
   * Notes that something was told.
   *
   * @param about a movement, or null
   * @param topics of {@link #choices}
   */
  @Transactional
  public Outcome<Response> note(
      Piece piece, @Nullable Movement about, List<UUID> topics, Access access) {
    Actor by = access.actor();
    return responding
        .tell(about, piece.unit(), piece.year(), piece.kind(), piece.said(), by)
        .map(
            told -> {
              topics.forEach(topic -> keep(topic, told, access));
              return told;
            });
  }

  private void keep(UUID topic, Response told, Access access) {
    topics.stream()
        .filter(
            kind ->
                kind.choices(told.year(), access).stream().anyMatch(one -> one.id().equals(topic)))
        .forEach(kind -> kind.tell(topic, told, access.actor()));
  }

  /** What is to be noted. */
  public record Piece(UUID unit, String year, ResponseKind kind, Response.Said said) {}

  /** One line of the log. */
  public record Told(Response response, @Nullable Movement movement, List<ToldAbout.Topic> topics) {
    public Told {
      topics = List.copyOf(topics);
    }
  }
}
