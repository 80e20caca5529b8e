package vn.tdkt.block.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.Scorers;
import vn.tdkt.organisation.UnitId;

/**
 * Who of the block scores whom: the leader the members, and the leader whoever the block has set
 * for it. Nobody scores its own row (REQ-13).
 */
public record Jury(BlockYear block, LocalDate on) {
  private static final Citation NOT_ITSELF = Citation.of("REQ-13");

  /**
   * The rights with which this person scores the row of a member, or why not. A member that the
   * block has named for a row acts on it with the rights of a deputy.
   */
  public Outcome<Access> mandate(UnitId member, Access by) {
    if (by.actor().belongsTo(member.value())) {
      return Outcome.refused("block.refused.own-row", NOT_ITSELF);
    }
    return block.scorersOf(member, on).then(scorers -> mandate(scorers, by));
  }

  private Outcome<Access> mandate(Scorers scorers, Access by) {
    UUID unit = by.actor().unit();
    if (unit == null || !scorers.units().contains(new UnitId(unit)) || !entitled(unit, by)) {
      return Outcome.refused("block.refused.not-scorer", NOT_ITSELF, names(scorers));
    }
    if (by.may(Permission.BLOCK_SCORE, block.scope())) {
      return Outcome.done(by);
    }
    List<Grant> grants = new ArrayList<>(by.grants());
    grants.add(new Grant(Role.BLOCK_DEPUTY, block.scope()));
    return Outcome.done(new Access(by.actor(), grants));
  }

  /** Not everybody of a unit speaks for it: who enters or approves its own sheet does. */
  private boolean entitled(UUID unit, Access by) {
    Scope own = Scope.unit(block.jurisdiction().value(), unit);
    return by.may(Permission.BLOCK_SCORE, block.scope())
        || by.may(Permission.SHEET_EDIT, own)
        || by.may(Permission.SHEET_APPROVE, own);
  }

  /** Whether this person may score the row of that member. */
  public boolean scores(UnitId member, Access by) {
    return mandate(member, by) instanceof Outcome.Done;
  }

  /** The unit under whose name the figure goes where several score the same row; else null. */
  public @Nullable UUID judge(UnitId member, Access by) {
    return mean(member) ? by.actor().unit() : null;
  }

  /** Whether several score this row and their mean counts. */
  public boolean mean(UnitId member) {
    return block.scorersOf(member, on) instanceof Outcome.Done<Scorers>(Scorers scorers)
        && scorers.mean();
  }

  /** The units whose mean counts, without this one. */
  public List<UnitId> others(UnitId member, UUID unit) {
    return block.scorersOf(member, on) instanceof Outcome.Done<Scorers>(Scorers scorers)
        ? scorers.units().stream().filter(one -> !one.value().equals(unit)).toList()
        : List.of();
  }

  private String names(Scorers scorers) {
    return block.members().stream()
        .filter(member -> scorers.units().contains(member.unit()))
        .map(Member::shortName)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
