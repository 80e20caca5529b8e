package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

/** Blocks by dated decision, and what they are in each emulation year (REQ-11 to REQ-20). */
@Service
public class Blocks {
  private static final Citation BY_DECISION = Citation.of("REQ-19");
  private static final Citation PER_YEAR = Citation.of("REQ-12");

  private final BlockStore store;
  private final BlockChanges changes;
  private final Clock clock;

  Blocks(BlockStore store, BlockChanges changes, Clock clock) {
    this.store = store;
    this.changes = changes;
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

  /** The label of the latest emulation year in these places. */
  @Transactional(readOnly = true)
  public Optional<String> latestYear(List<Scope> places) {
    return store.latestYear(places);
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
    BlockYearId id = BlockYearId.next();
    Change change = Change.of("Năm thi đua", null, label);
    return changes.addYear(id, block, label, year, act(id, "block-year-opened", by, change))
        ? Outcome.done(id)
        : Outcome.refused("organisation.refused.year-taken", PER_YEAR);
  }

  /** Takes a unit into the block; groups are decided at the start of the year (REQ-20). */
  @Transactional
  public Outcome<BlockYear> join(
      BlockYearId id, UnitId unit, String group, LocalDate from, Actor by) {
    BlockYear block = block(id);
    if (block.hasMember(unit, from)) {
      return Outcome.refused("organisation.refused.member-already", PER_YEAR);
    }
    int position = block.members().stream().mapToInt(Member::position).max().orElse(0) + 1;
    Change change = Change.of("Thành viên", null, "số " + position);
    changes.addMember(block, unit, position, group, from, act(id, "member-joined", by, change));
    return Outcome.done(block(id));
  }

  /** Lets a member go; whoever holds an office hands it over first. */
  @Transactional
  public Outcome<BlockYear> leave(
      BlockYearId id, long seen, UnitId unit, LocalDate on, String decision, Actor by) {
    BlockYear block = seen(id, seen);
    if (!block.hasMember(unit, on)) {
      return Outcome.refused("organisation.refused.not-a-member", PER_YEAR);
    }
    if (!block.officesOf(unit, on).isEmpty()) {
      return Outcome.refused("organisation.refused.holds-office", PER_YEAR);
    }
    Change change = Change.of("Thành viên", name(block, unit), decision);
    changes.endMember(block, unit, on, act(id, "member-left", by, change));
    return Outcome.done(block(id));
  }

  /** Gives an office to a member; the leader is a member like any other (REQ-13). */
  @Transactional
  public Outcome<BlockYear> give(
      BlockYearId id, Office office, UnitId unit, LocalDate from, String decision, Actor by) {
    BlockYear block = block(id);
    if (office == Office.LEADER && block.leader(from).isPresent()) {
      return Outcome.refused("organisation.refused.has-leader", PER_YEAR);
    }
    Change change = Change.of(office.words(block.kind()), null, name(block, unit));
    return block
        .mayTake(office, unit, from)
        .map(
            taker -> {
              changes.giveOffice(
                  block, office, taker, from, decision, act(id, "office-given", by, change));
              return block(id);
            });
  }

  /**
   * Passes an office from one member to another in one act. What the office may do follows it from
   * that day; its past stays on record.
   */
  @Transactional
  public Outcome<BlockYear> handOver(BlockYearId id, long seen, Handover handover, Actor by) {
    BlockYear block = seen(id, seen);
    Outcome<UnitId> allowed = mayPass(block, handover);
    return allowed.map(
        taker -> {
          changes.passOffice(
              block,
              handover.office(),
              handover.from(),
              taker,
              handover.on(),
              handover.decision(),
              act(id, "office-handed-over", by, handedOver(block, handover)));
          return block(id);
        });
  }

  private static Outcome<UnitId> mayPass(BlockYear block, Handover handover) {
    boolean heldBefore =
        block.officesOf(handover.from(), handover.on().minusDays(1)).contains(handover.office())
            && block.officesOf(handover.from(), handover.on()).contains(handover.office());
    if (!heldBefore) {
      return Outcome.refused("organisation.refused.not-the-holder", PER_YEAR);
    }
    return handover.decision().isBlank()
        ? Outcome.refused("organisation.refused.no-decision", BY_DECISION)
        : block.mayTake(handover.office(), handover.to(), handover.on());
  }

  private static Change handedOver(BlockYear block, Handover handover) {
    String office = handover.office().words(block.kind());
    return Change.of(
        office + " từ " + VietnamTime.date(handover.on()),
        name(block, handover.from()),
        name(block, handover.to()));
  }

  /** Settles what each block settles for its year. */
  @Transactional
  public Outcome<BlockYear> set(BlockYearId id, long seen, BlockSettings settings, Actor by) {
    BlockYear block = seen(id, seen);
    return block
        .maySet(settings, LocalDate.now(clock))
        .map(
            fit -> {
              changes.set(block, fit, act(id, "block-settings", by, SettingsChange.of(block, fit)));
              return block(id);
            });
  }

  private BlockYear seen(BlockYearId id, long version) {
    BlockYear block = block(id);
    if (block.version() != version) {
      throw new StaleEdit("block of the year", version);
    }
    return block;
  }

  private static String name(BlockYear block, UnitId unit) {
    return block.members().stream()
        .filter(member -> member.unit().equals(unit))
        .map(Member::shortName)
        .findFirst()
        .orElse("");
  }

  private OrganisationAct act(BlockYearId id, String what, Actor by, Change... fields) {
    return OrganisationAct.on(id, what, by, clock.instant(), fields);
  }
}
