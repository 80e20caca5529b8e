package vn.tdkt.commitments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.commitments.store.CommitmentStore;
import vn.tdkt.identity.Selves;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.organisation.HeldPost;
import vn.tdkt.organisation.PersonId;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Commitments as somebody may see them: one's own, those of one's staff, or how many there are. */
@Service
public class Commitments {
  private final CommitmentStore store;
  private final Selves selves;
  private final Units units;
  private final Clock clock;

  Commitments(CommitmentStore store, Selves selves, Units units, Clock clock) {
    this.store = store;
    this.selves = selves;
    this.units = units;
    this.clock = clock;
  }

  /** The person as whom somebody commits; empty where the register does not tell. */
  @Transactional(readOnly = true)
  public Optional<HeldPost> self(Access access) {
    return ownUnit(Permission.COMMITMENT_OWN, access)
        .flatMap(unit -> selves.of(access.actor(), LocalDate.now(clock)));
  }

  /** One's own commitment of a year. */
  @Transactional(readOnly = true)
  public Optional<Commitment> own(String year, Access access) {
    return self(access).flatMap(self -> of(self.person(), year, access));
  }

  private Optional<Commitment> of(PersonId person, String year, Access access) {
    return ownUnit(Permission.COMMITMENT_OWN, access).stream()
        .flatMap(unit -> store.of(unit, year).stream())
        .filter(commitment -> commitment.person().equals(person))
        .findFirst();
  }

  /**
   * Who of the unit has made one: all who hold a post there, and those who made one and have left.
   *
   * @param on a day of the year, as of which the unit is asked for its persons
   */
  @Transactional(readOnly = true)
  public CommitmentCoverage coverage(UUID unit, String year, LocalDate on) {
    Map<PersonId, Commitment> made =
        store.of(unit, year).stream()
            .collect(Collectors.toMap(Commitment::person, Function.identity()));
    return new CommitmentCoverage(
        selves.persons(new UnitId(unit), on).stream()
            .map(
                post ->
                    new CommitmentCoverage.Line(
                        post.person(),
                        post.fullName(),
                        post.post().title(),
                        made.get(post.person())))
            .toList());
  }

  /** How many of each unit within reach made one; units without persons are left out. */
  @Transactional(readOnly = true)
  public List<UnitCount> counts(String year, LocalDate on, Access access) {
    List<UnitView> within =
        units.search(access.places(Permission.COMMITMENT_COVERAGE), "", LocalDate.now(clock));
    Map<UUID, CommitmentStore.Count> counts =
        store.counts(within.stream().map(unit -> unit.id().value()).toList(), year, on);
    return within.stream()
        .filter(unit -> counts.containsKey(unit.id().value()))
        .map(unit -> count(unit, counts))
        .toList();
  }

  private static UnitCount count(UnitView unit, Map<UUID, CommitmentStore.Count> counts) {
    CommitmentStore.Count count = counts.get(unit.id().value());
    return count == null
        ? new UnitCount(unit.shortName(), 0, 0)
        : new UnitCount(unit.shortName(), count.persons(), count.made());
  }

  /** How many persons of a unit made one. */
  public record UnitCount(String unit, long persons, long made) {}

  /**
   * One's own, or one of the own unit for its leader.
   *
   * @throws NotVisible for everybody else
   */
  @Transactional(readOnly = true)
  public Commitment commitment(UUID id, Access access) {
    Commitment commitment = store.find(id).orElseThrow(() -> new NotVisible("commitment"));
    if (!isOwn(commitment, access) && !leads(commitment, access)) {
      throw new NotVisible("commitment of others");
    }
    return commitment;
  }

  public boolean isOwn(Commitment commitment, Access access) {
    return access.actor().belongsTo(commitment.unit())
        && self(access).filter(self -> self.person().equals(commitment.person())).isPresent();
  }

  private static boolean leads(Commitment commitment, Access access) {
    return access.may(
        Permission.COMMITMENT_READ, Scope.unit(commitment.jurisdiction(), commitment.unit()));
  }

  /** The unit for which the person acts, where the person may do this there. */
  public Optional<UUID> ownUnit(Permission permission, Access access) {
    return Optional.ofNullable(access.actor().unit())
        .filter(unit -> access.may(permission, Scope.unit(access.actor().jurisdiction(), unit)));
  }
}
