package vn.tdkt.movements;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.movements.store.ResponseStore;

/** Notes what a unit did for a movement, in any order (REQ-56). Who may is asked before. */
@Service
public class Responding {
  private static final Citation RECORDED = Citation.of("REQ-73");
  private static final Citation ONCE = Citation.of("REQ-164");

  private final ResponseStore responses;
  private final Clock clock;

  Responding(ResponseStore responses, Clock clock) {
    this.responses = responses;
    this.clock = clock;
  }

  @Transactional
  public Outcome<Response> note(
      Movement movement, UUID unit, String year, ResponseKind kind, Response.Said said, Actor by) {
    return noted(movement.id(), unit, year, kind, said, by);
  }

  /**
   * Notes what was told about emulation.
   *
   * @param movement about which, or null
   */
  @Transactional
  public Outcome<Response> tell(
      @Nullable Movement movement,
      UUID unit,
      String year,
      ResponseKind kind,
      Response.Said said,
      Actor by) {
    if (!ResponseKind.COMMUNICATION.contains(kind)) {
      throw new IllegalArgumentException(kind + " is no communication");
    }
    return noted(movement == null ? null : movement.id(), unit, year, kind, said, by);
  }

  private Outcome<Response> noted(
      @Nullable UUID movement,
      UUID unit,
      String year,
      ResponseKind kind,
      Response.Said said,
      Actor by) {
    if (said.on().isAfter(LocalDate.now(clock))) {
      return Outcome.refused("movements.refused.future", RECORDED);
    }
    Response response =
        new Response(Ids.next(), by.jurisdiction(), unit, movement, year, kind, said, null);
    boolean known =
        responses.of(unit, year).stream()
            .anyMatch(other -> other.counts() && isTheSame(other, response));
    if (known) {
      return Outcome.refused("movements.refused.noted-already", ONCE, said.about());
    }
    responses.add(response, act("movements.response-noted", response, by, said.about()));
    return Outcome.done(response);
  }

  private static boolean isTheSame(Response one, Response other) {
    return Objects.equals(one.movement(), other.movement())
        && one.kind() == other.kind()
        && one.said().equals(other.said());
  }

  @Transactional
  public Outcome<Response> voidIt(Response response, String reason, Actor by) {
    if (reason.isBlank()) {
      return Outcome.refused("movements.refused.no-reason", RECORDED);
    }
    if (!response.counts()) {
      return Outcome.refused("movements.refused.voided-already", RECORDED);
    }
    responses.voidIt(
        response, reason.strip(), act("movements.response-voided", response, by, reason));
    return Outcome.done(response);
  }

  private MovementAct act(String kind, Response response, Actor by, String said) {
    return new MovementAct(
        kind,
        new Act.Subject(MovementAct.RESPONSE, response.id()),
        by,
        clock.instant(),
        List.of(Change.of(response.kind().words(), null, said.strip())));
  }
}
