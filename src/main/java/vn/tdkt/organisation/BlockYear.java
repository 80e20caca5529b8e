package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;

/**
 * A block in one emulation year, with the rules about its members and offices (REQ-11 to REQ-13,
 * REQ-19, REQ-20).
 *
 * @param label as people say it: "2024", "2024–2025"
 * @param year the emulation year
 */
public record BlockYear(
    BlockYearId id,
    BlockId block,
    UnitId jurisdiction,
    BlockKind kind,
    String name,
    String symbol,
    Founding founding,
    String label,
    Validity year,
    BlockSettings settings,
    List<Member> members,
    List<OfficeHeld> offices,
    boolean fictional,
    long version) {
  private static final Citation NOT_ITSELF = Citation.of("REQ-13");
  private static final Citation OFFICES = Citation.of("REQ-12");

  public Scope scope() {
    return Scope.block(jurisdiction.value(), id.value());
  }

  /** Where the sheet of a member lies. */
  public Scope scopeOf(UnitId member) {
    return new Scope(jurisdiction.value(), id.value(), member.value());
  }

  /** "Khối thi đua …". */
  public String fullName() {
    return kind.called(name);
  }

  /** "Khối thi đua …, 2024". */
  public String title() {
    return fullName() + ", " + label;
  }

  /** Those who belong to it on that day, in the order of their places. */
  public List<Member> membersOn(LocalDate on) {
    return members.stream().filter(member -> member.valid().contains(on)).toList();
  }

  /** What lists call the unit here; empty for a stranger. */
  public String nameOf(UnitId unit) {
    return members.stream()
        .filter(member -> member.unit().equals(unit))
        .map(Member::shortName)
        .findFirst()
        .orElse("");
  }

  /** That day, or the day of the year that lies nearest to it. */
  public LocalDate within(LocalDate day) {
    LocalDate end = year.to();
    if (day.isBefore(year.from())) {
      return year.from();
    }
    return end != null && !day.isBefore(end) ? end.minusDays(1) : day;
  }

  public boolean hasMember(UnitId unit, LocalDate on) {
    return members.stream().anyMatch(m -> m.unit().equals(unit) && m.valid().contains(on));
  }

  public Optional<UnitId> leader(LocalDate on) {
    return holders(Office.LEADER, on).stream().findFirst();
  }

  public Set<UnitId> holders(Office office, LocalDate on) {
    return offices.stream()
        .filter(held -> held.office() == office && held.valid().contains(on))
        .map(OfficeHeld::unit)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The offices that this unit holds on that day. */
  public List<Office> officesOf(UnitId unit, LocalDate on) {
    return offices.stream()
        .filter(held -> held.unit().equals(unit) && held.valid().contains(on))
        .map(OfficeHeld::office)
        .toList();
  }

  /**
   * Whether somebody may do this for the block: by a role in it, or at work in the unit that leads
   * it or is deputy. Before and after the year those count who held office at its edge.
   */
  public boolean mayBeDoneBy(Permission permission, Access access, LocalDate today) {
    UUID own = access.actor().unit();
    if (own == null || access.may(permission, scope())) {
      return access.may(permission, scope());
    }
    List<Office> held = officesOf(new UnitId(own), within(today));
    return (held.contains(Office.LEADER) || held.contains(Office.DEPUTY))
        && access.may(permission, Scope.unit(jurisdiction.value(), own));
  }

  /**
   * Who scores the row of a member on that day: the leader, and the leader's own row whoever the
   * block has set for it. Nobody scores its own row; where nobody is left, that is refused.
   */
  public Outcome<Scorers> scorersOf(UnitId member, LocalDate on) {
    boolean ofLeader = leader(on).filter(member::equals).isPresent();
    Set<UnitId> scorers =
        new LinkedHashSet<>(ofLeader ? scorersOfLeader(on) : holders(Office.LEADER, on));
    scorers.remove(member);
    scorers.removeIf(unit -> !hasMember(unit, on));
    boolean mean = ofLeader && settings.leaderScoredBy() instanceof LeaderScoredBy.MeanOfOthers;
    return scorers.isEmpty()
        ? Outcome.refused("organisation.refused.nobody-scores", NOT_ITSELF)
        : Outcome.done(new Scorers(scorers, mean));
  }

  private Set<UnitId> scorersOfLeader(LocalDate on) {
    return switch (settings.leaderScoredBy()) {
      case LeaderScoredBy.Deputy() -> holders(Office.DEPUTY, on);
      case LeaderScoredBy.Named(UnitId unit) -> Set.of(unit);
      case LeaderScoredBy.MeanOfOthers() ->
          members.stream()
              .filter(m -> m.valid().contains(on))
              .map(Member::unit)
              .collect(Collectors.toSet());
    };
  }

  /**
   * Whether a unit may take an office on that day: members only, and not leader and deputy both.
   */
  public Outcome<UnitId> mayTake(Office office, UnitId unit, LocalDate on) {
    if (!hasMember(unit, on)) {
      return Outcome.refused("organisation.refused.not-a-member", OFFICES);
    }
    List<Office> held = officesOf(unit, on);
    if (held.contains(office)) {
      return Outcome.refused("organisation.refused.holds-already", OFFICES);
    }
    boolean both =
        (office == Office.LEADER && held.contains(Office.DEPUTY))
            || (office == Office.DEPUTY && held.contains(Office.LEADER));
    return both
        ? Outcome.refused("organisation.refused.leader-and-deputy", NOT_ITSELF)
        : Outcome.done(unit);
  }

  /** Whether these settings make sense with these members. */
  public Outcome<BlockSettings> maySet(BlockSettings settings, LocalDate on) {
    if (!settings.deadlines().inOrder()) {
      return Outcome.refused("organisation.refused.scored-before-sent", Citation.of("REQ-176"));
    }
    return settings.leaderScoredBy() instanceof LeaderScoredBy.Named(UnitId unit)
            && (!hasMember(unit, on) || leader(on).filter(unit::equals).isPresent())
        ? Outcome.refused("organisation.refused.named-scorer", NOT_ITSELF)
        : Outcome.done(settings);
  }
}
