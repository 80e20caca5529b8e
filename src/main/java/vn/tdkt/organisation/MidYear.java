package vn.tdkt.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.organisation.store.MemberStore;
import vn.tdkt.organisation.store.OfficeStore;

/**
 * What changes in a block while its year runs: members go, groups are put right, offices pass on
 * (REQ-12). Each act carries the version that its author saw, so that two people who manage one
 * block lose nothing.
 */
@Service
public class MidYear {
  private static final Citation BY_DECISION = Citation.of("REQ-19");
  private static final Citation PER_YEAR = Citation.of("REQ-12");

  private final Blocks blocks;
  private final MemberStore members;
  private final OfficeStore offices;
  private final Clock clock;

  MidYear(Blocks blocks, MemberStore members, OfficeStore offices, Clock clock) {
    this.blocks = blocks;
    this.members = members;
    this.offices = offices;
    this.clock = clock;
  }

  /** Lets a member go; whoever holds an office hands it over first. */
  @Transactional
  public Outcome<BlockYear> leave(
      BlockYearId id, long seen, UnitId unit, LocalDate on, String decision, Actor by) {
    BlockYear block = seen(id, seen);
    if (decision.isBlank()) {
      return Outcome.refused("organisation.refused.no-decision", BY_DECISION);
    }
    if (!block.hasMember(unit, on) || !block.hasMember(unit, on.minusDays(1))) {
      return Outcome.refused("organisation.refused.not-a-member", PER_YEAR);
    }
    if (!block.officesOf(unit, on).isEmpty()) {
      return Outcome.refused("organisation.refused.holds-office", PER_YEAR);
    }
    Change change = Change.of(VietnamTime.date(on), block.nameOf(unit), decision);
    members.end(block, unit, on, act(id, "member-left", by, change));
    return Outcome.done(blocks.block(id));
  }

  /** Puts the groups of the block right (REQ-20); members that are not named keep theirs. */
  @Transactional
  public Outcome<BlockYear> group(BlockYearId id, long seen, Map<UnitId, String> groups, Actor by) {
    BlockYear block = seen(id, seen);
    Map<UnitId, String> moved = new HashMap<>();
    List<Change> told = new ArrayList<>();
    for (Member member : block.members()) {
      String group = Texts.nfc(groups.getOrDefault(member.unit(), member.group()));
      if (!group.equals(member.group())) {
        moved.put(member.unit(), group);
        told.add(Change.of(member.shortName(), member.group(), group));
      }
    }
    if (!moved.isEmpty()) {
      members.group(block, moved, act(id, "members-grouped", by, told.toArray(Change[]::new)));
    }
    return Outcome.done(blocks.block(id));
  }

  /**
   * Passes an office from one member to another in one act. What the office may do follows it from
   * that day; its past stays on record.
   */
  @Transactional
  public Outcome<BlockYear> handOver(BlockYearId id, long seen, Handover handover, Actor by) {
    BlockYear block = seen(id, seen);
    return mayPass(block, handover)
        .map(
            taker -> {
              Change change = handedOver(block, handover);
              offices.pass(block, handover, act(id, "office-handed-over", by, change));
              return blocks.block(id);
            });
  }

  private static Outcome<UnitId> mayPass(BlockYear block, Handover handover) {
    return mayGiveUp(block, handover.office(), handover.from(), handover.on(), handover.decision())
        .then(holder -> block.mayTake(handover.office(), handover.to(), handover.on()));
  }

  private static Outcome<UnitId> mayGiveUp(
      BlockYear block, Office office, UnitId holder, LocalDate on, String decision) {
    boolean held =
        block.officesOf(holder, on.minusDays(1)).contains(office)
            && block.officesOf(holder, on).contains(office);
    if (!held) {
      return Outcome.refused("organisation.refused.not-the-holder", PER_YEAR);
    }
    return decision.isBlank()
        ? Outcome.refused("organisation.refused.no-decision", BY_DECISION)
        : Outcome.done(holder);
  }

  private static Change handedOver(BlockYear block, Handover handover) {
    String office = handover.office().words(block.kind());
    return Change.of(
        office + " từ " + VietnamTime.date(handover.on()),
        block.nameOf(handover.from()),
        block.nameOf(handover.to()));
  }

  /** Takes an office back without giving it to another; only the leader's always has a holder. */
  @Transactional
  public Outcome<BlockYear> giveUp(
      BlockYearId id,
      long seen,
      Office office,
      UnitId holder,
      LocalDate on,
      String decision,
      Actor by) {
    BlockYear block = seen(id, seen);
    if (office == Office.LEADER) {
      return Outcome.refused("organisation.refused.leader-passes-on", PER_YEAR);
    }
    return mayGiveUp(block, office, holder, on, decision)
        .map(
            unit -> {
              String field = office.words(block.kind()) + " từ " + VietnamTime.date(on);
              Change change = Change.of(field, block.nameOf(unit), decision);
              offices.end(block, office, unit, on, act(id, "office-given-up", by, change));
              return blocks.block(id);
            });
  }

  private BlockYear seen(BlockYearId id, long version) {
    BlockYear block = blocks.block(id);
    if (block.version() != version) {
      throw new StaleEdit("block of the year", version);
    }
    return block;
  }

  private OrganisationAct act(BlockYearId id, String what, Actor by, Change... fields) {
    return OrganisationAct.on(id, what, by, clock.instant(), fields);
  }
}
