package vn.tdkt.movements;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.movements.model.Checklist;
import vn.tdkt.movements.store.MovementStore;
import vn.tdkt.movements.store.ResponseStore;

/** The catalogue as somebody sees it: rows of the country, of the own province, of the own unit. */
@Service
public class Movements {
  private final MovementStore movements;
  private final ResponseStore responses;

  Movements(MovementStore movements, ResponseStore responses) {
    this.movements = movements;
    this.responses = responses;
  }

  @Transactional(readOnly = true)
  public List<Movement> seenBy(Access access) {
    return movements.seenBy(access.actor());
  }

  /**
   * @throws NotVisible if there is no such movement, or it is one of another province or unit
   */
  @Transactional(readOnly = true)
  public Movement movement(UUID id, Access access) {
    return seenBy(access).stream()
        .filter(movement -> movement.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotVisible("movement"));
  }

  /** Whether the person may change the row: the unit its own, the office those of the province. */
  public boolean mayEdit(Movement movement, Access access) {
    return Objects.equals(movement.jurisdiction(), access.actor().jurisdiction())
        && Objects.equals(movement.unit(), access.actor().unit())
        && mayAdd(access);
  }

  /** A unit adds for itself, the office of the province for all its units. */
  public boolean mayAdd(Access access) {
    return access.actor().unit() == null
        ? access.may(Permission.MOVEMENT_LAUNCH, Scope.jurisdiction(access.actor().jurisdiction()))
        : ownUnit(Permission.MOVEMENT_EDIT, access).isPresent();
  }

  /** The unit for which the person acts, where the person may do this there. */
  public Optional<UUID> ownUnit(Permission permission, Access access) {
    return Optional.ofNullable(access.actor().unit())
        .filter(unit -> access.may(permission, Scope.unit(access.actor().jurisdiction(), unit)));
  }

  @Transactional(readOnly = true)
  public List<Commemoration> commemorations(Movement movement) {
    return movements.commemorations(movement.id());
  }

  /** What a unit did for a movement in a year, the earliest first, with what was voided. */
  @Transactional(readOnly = true)
  public List<Response> responses(Movement movement, UUID unit, String year) {
    return responses.of(unit, year).stream()
        .filter(response -> movement.id().equals(response.movement()))
        .toList();
  }

  /**
   * The movements of a year for its statistics, each as launched: for the office of a province
   * those of its units too, for a unit its own and those that it is called to.
   */
  @Transactional(readOnly = true)
  public List<Movement> launched(int calendarYear, Access access) {
    UUID province = access.actor().jurisdiction();
    boolean all =
        access.actor().unit() == null
            && access.may(Permission.MOVEMENT_VIEW, Scope.jurisdiction(province));
    return (all ? movements.within(province) : seenBy(access))
        .stream().filter(movement -> movement.said().lasting().touches(calendarYear)).toList();
  }

  /**
   * The movements of a year with how the unit stands at each. Where a province has its own form of
   * a national movement, that form stands for the family; the other stays where the unit noted
   * something for it.
   */
  @Transactional(readOnly = true)
  public List<Standing> standing(int calendarYear, String year, Access access, LocalDate today) {
    List<Movement> all = seenBy(access);
    List<UUID> parents =
        all.stream()
            .filter(movement -> movement.said().lasting().touches(calendarYear))
            .flatMap(movement -> Optional.ofNullable(movement.parent()).stream())
            .toList();
    List<Response> done =
        ownUnit(Permission.MOVEMENT_VIEW, access)
            .map(unit -> responses.of(unit, year))
            .orElse(List.of());
    return all.stream()
        .filter(movement -> movement.said().lasting().touches(calendarYear))
        .map(movement -> standing(movement, done, today))
        .filter(line -> line.done() > 0 || !parents.contains(line.movement().id()))
        .toList();
  }

  private static Standing standing(Movement movement, List<Response> done, LocalDate today) {
    List<Response> here =
        done.stream()
            .filter(response -> response.counts() && movement.id().equals(response.movement()))
            .toList();
    return new Standing(
        movement, here.size(), Checklist.of(movement.said().lasting(), here, today));
  }

  /** How a unit stands at a movement. */
  public record Standing(Movement movement, int done, List<Checklist.Line> lines) {
    public Standing {
      lines = List.copyOf(lines);
    }

    public long missing() {
      return lines.stream().filter(line -> line.state() == Checklist.State.MISSING).count();
    }

    /** Whether the report of the year is there (REQ-169). */
    public boolean reported() {
      return lines.stream()
          .anyMatch(
              line ->
                  line.kind() == ResponseKind.REPORT && line.state() != Checklist.State.MISSING);
    }
  }
}
