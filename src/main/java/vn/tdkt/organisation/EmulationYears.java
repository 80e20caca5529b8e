package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.store.MemberStore;
import vn.tdkt.organisation.store.UnitStore;
import vn.tdkt.organisation.store.YearStore;

/**
 * The emulation years of blocks: which there are, and how one is opened in one act of the office,
 * the first with its block, the next with the members of the last.
 */
@Service
public class EmulationYears {
  private final Blocks blocks;
  private final YearStore years;
  private final MemberStore members;
  private final UnitStore units;
  private final Clock clock;

  EmulationYears(
      Blocks blocks, YearStore years, MemberStore members, UnitStore units, Clock clock) {
    this.blocks = blocks;
    this.years = years;
    this.members = members;
    this.units = units;
    this.clock = clock;
  }

  /** The years in these places. */
  @Transactional(readOnly = true)
  public Years in(List<Scope> places) {
    return new Years(years.in(places));
  }

  /** All years of the same block, the latest first. */
  @Transactional(readOnly = true)
  public List<LabelledYear> of(BlockYear block) {
    return years.of(block.block());
  }

  /** The same block in the year before. */
  @Transactional(readOnly = true)
  public Optional<BlockYear> before(BlockYear block) {
    return years.before(block).map(blocks::block);
  }

  /** Forms a block and opens its first year. */
  @Transactional
  public Outcome<BlockYearId> form(NewBlock block, NewYear first, Actor by) {
    if (first.label().isBlank()) {
      return Outcome.refused("organisation.refused.nameless", Citation.of("REQ-12"));
    }
    return blocks.form(block, by).then(id -> blocks.openYear(id, first.label(), first.time(), by));
  }

  /**
   * Opens the next year of a block.
   *
   * @param copying whether the members of the last year join at once
   */
  @Transactional
  public Outcome<BlockYearId> next(BlockYear last, NewYear next, boolean copying, Actor by) {
    Outcome<BlockYearId> opened = blocks.openYear(last.block(), next.label(), next.time(), by);
    return copying ? opened.map(id -> copied(last, id, by)) : opened;
  }

  /** Lets all who belonged to the year before join, with their places and groups (REQ-20). */
  @Transactional
  public Outcome<BlockYear> copy(BlockYear last, BlockYearId into, Actor by) {
    if (!blocks.block(into).members().isEmpty()) {
      return Outcome.refused("organisation.refused.members-there", Citation.of("REQ-12"));
    }
    return Outcome.done(blocks.block(copied(last, into, by)));
  }

  /** Units that have gone meanwhile do not join. */
  private BlockYearId copied(BlockYear last, BlockYearId id, Actor by) {
    BlockYear into = blocks.block(id);
    LocalDate from = into.year().from();
    List<Member> then = last.membersOn(last.within(LocalDate.MAX));
    List<UnitId> standing =
        units.standing(then.stream().map(Member::unit).toList(), from).stream()
            .map(UnitView::id)
            .toList();
    List<Member> joining = then.stream().filter(m -> standing.contains(m.unit())).toList();
    if (!joining.isEmpty()) {
      List<Change> told = new ArrayList<>();
      joining.forEach(member -> told.add(Change.of(last.label(), null, member.shortName())));
      OrganisationAct act =
          OrganisationAct.on(
              id, "members-copied", by, clock.instant(), told.toArray(Change[]::new));
      members.copy(into, joining, act);
    }
    return id;
  }
}
