package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.BlockChanges;
import vn.tdkt.organisation.store.BlockStore;
import vn.tdkt.organisation.store.MemberStore;
import vn.tdkt.organisation.store.MembersOfBlocks;
import vn.tdkt.organisation.store.OfficeStore;
import vn.tdkt.organisation.store.UnitStore;

/**
 * Blocks by dated decision, and how they are set up for an emulation year (REQ-11 to REQ-20). What
 * changes later is {@link MidYear}.
 */
@Service
public class Blocks {
  private static final Citation BY_DECISION = Citation.of("REQ-19");
  private static final Citation PER_YEAR = Citation.of("REQ-12");

  private final BlockStore store;
  private final BlockChanges changes;
  private final MemberStore members;
  private final OfficeStore offices;
  private final MembersOfBlocks lists;
  private final UnitStore units;
  private final ObjectProvider<FollowsSettings> followers;
  private final Clock clock;

  Blocks(
      BlockStore store,
      BlockChanges changes,
      MemberStore members,
      OfficeStore offices,
      MembersOfBlocks lists,
      UnitStore units,
      ObjectProvider<FollowsSettings> followers,
      Clock clock) {
    this.store = store;
    this.changes = changes;
    this.members = members;
    this.offices = offices;
    this.lists = lists;
    this.units = units;
    this.followers = followers;
    this.clock = clock;
  }

  /**
   * @throws NotVisible if there is no such block
   */
  @Transactional(readOnly = true)
  public BlockYear block(BlockYearId id) {
    return store.find(id).orElseThrow(() -> new NotVisible("block of the year"));
  }

  /**
   * A block that the person reaches, as its office, its province, or one of its members.
   *
   * @throws NotVisible if the person does not
   */
  @Transactional(readOnly = true)
  public BlockYear visible(BlockYearId id, Permission permission, Access access) {
    BlockYear block = block(id);
    boolean reached =
        access.may(permission, block.scope())
            || block.members().stream()
                .anyMatch(member -> access.may(permission, block.scopeOf(member.unit())));
    if (!reached) {
      throw new NotVisible("block of the year");
    }
    return block;
  }

  /** The blocks of these provinces, these blocks themselves, and those of these units. */
  @Transactional(readOnly = true)
  public List<BlockLine> list(List<Scope> places) {
    return store.list(places, LocalDate.now(clock));
  }

  /** The members of many blocks, those of each in the order of their places. */
  @Transactional(readOnly = true)
  public Map<BlockYearId, List<UnitId>> members(Collection<BlockYearId> blocks, LocalDate on) {
    return lists.of(blocks, on);
  }

  /** Forms a block as the province has decided. */
  @Transactional
  public Outcome<BlockId> form(NewBlock block, Actor by) {
    if (block.name().isBlank() || block.decision().isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", BY_DECISION);
    }
    BlockId id = BlockId.next();
    Change change = Change.of(block.name(), null, block.decision());
    changes.add(
        id,
        block,
        OrganisationAct.of("block", id.value(), "block-formed", by, clock.instant(), change));
    return Outcome.done(id);
  }

  /** Opens an emulation year of a block, still without members. */
  @Transactional
  public Outcome<BlockYearId> openYear(BlockId block, String label, Validity year, Actor by) {
    if (label.isBlank()) {
      return Outcome.refused("organisation.refused.nameless", PER_YEAR);
    }
    BlockYearId id = BlockYearId.next();
    Change change = Change.of("Năm thi đua", null, label + ", " + year.words());
    return changes.addYear(id, block, label, year, act(id, "block-year-opened", by, change))
        ? Outcome.done(id)
        : Outcome.refused("organisation.refused.year-taken", PER_YEAR);
  }

  /** Takes a unit into the block; groups are decided at the start of the year (REQ-20). */
  @Transactional
  public Outcome<BlockYear> join(
      BlockYearId id, UnitId unit, String group, LocalDate from, Actor by) {
    return join(id, List.of(unit), group, from, by);
  }

  /** The same for several units at once, in this order behind those who are there. */
  @Transactional
  public Outcome<BlockYear> join(
      BlockYearId id, List<UnitId> joining, String group, LocalDate from, Actor by) {
    BlockYear block = block(id);
    if (joining.stream().anyMatch(unit -> block.hasMember(unit, from))) {
      return Outcome.refused("organisation.refused.member-already", PER_YEAR);
    }
    if (from.isBefore(block.year().from())) {
      return Outcome.refused("organisation.refused.before-year", PER_YEAR);
    }
    List<UnitView> standing = units.standing(joining, from);
    if (standing.size() < joining.size() || joining.isEmpty()) {
      return Outcome.refused("organisation.refused.no-unit", PER_YEAR);
    }
    Change[] names =
        standing.stream()
            .map(unit -> Change.of(VietnamTime.date(from), null, unit.fullName()))
            .toArray(Change[]::new);
    members.add(block, joining, group, from, act(id, "member-joined", by, names));
    return Outcome.done(block(id));
  }

  /** Gives an office to a member; the leader is a member like any other (REQ-13). */
  @Transactional
  public Outcome<BlockYear> give(
      BlockYearId id, Office office, UnitId unit, LocalDate from, String decision, Actor by) {
    BlockYear block = block(id);
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", BY_DECISION);
    }
    if (office == Office.LEADER && block.leader(from).isPresent()) {
      return Outcome.refused("organisation.refused.has-leader", PER_YEAR);
    }
    Change change = Change.of(office.words(block.kind()), null, block.nameOf(unit));
    return block
        .mayTake(office, unit, from)
        .map(
            taker -> {
              offices.give(
                  block, office, taker, from, decision, act(id, "office-given", by, change));
              return block(id);
            });
  }

  /** Settles what each block settles for its year. */
  @Transactional
  public Outcome<BlockYear> set(BlockYearId id, long seen, BlockSettings settings, Actor by) {
    BlockYear block = block(id);
    if (block.version() != seen) {
      throw new StaleEdit("block of the year", seen);
    }
    return block
        .maySet(settings, LocalDate.now(clock))
        .map(
            fit -> {
              changes.set(block, fit, act(id, "block-settings", by, SettingsChange.of(block, fit)));
              BlockYear after = block(id);
              followers.forEach(follower -> follower.settled(after, by));
              return after;
            });
  }

  private OrganisationAct act(BlockYearId id, String what, Actor by, Change... fields) {
    return OrganisationAct.on(id, what, by, clock.instant(), fields);
  }
}
