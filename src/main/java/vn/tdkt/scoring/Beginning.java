package vn.tdkt.scoring;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Member;
import vn.tdkt.scoring.store.SheetStore;
import vn.tdkt.scoring.store.SheetWriter;

/** Begins sheets, inside the transaction of its caller. */
@Component
class Beginning {
  private static final Citation BLOCK_AND_YEAR = Citation.of("REQ-97");

  private final SheetStore sheets;
  private final SheetWriter writer;
  private final CriteriaSets sets;
  private final Blocks blocks;
  private final UnitTraits traits;
  private final Clock clock;

  Beginning(
      SheetStore sheets,
      SheetWriter writer,
      CriteriaSets sets,
      Blocks blocks,
      UnitTraits traits,
      Clock clock) {
    this.sheets = sheets;
    this.writer = writer;
    this.sets = sets;
    this.blocks = blocks;
    this.traits = traits;
    this.clock = clock;
  }

  Outcome<SheetHead> open(NewSheet wanted, Access by) {
    BlockYear block = blocks.block(wanted.block());
    boolean own = by.may(Permission.SHEET_EDIT, block.scopeOf(wanted.unit()));
    if (!own) {
      by.require(Permission.ENTRY_ON_BEHALF, block.scopeOf(wanted.unit()));
    }
    Optional<SheetHead> there = sheets.ofUnit(wanted.block(), wanted.unit());
    if (there.isPresent()) {
      return Outcome.done(there.get());
    }
    Optional<StoredSet> set = sets.current(wanted.block());
    if (set.isEmpty()) {
      return Outcome.refused("scoring.refused.no-set", BLOCK_AND_YEAR);
    }
    return member(block, wanted)
        .map(member -> Outcome.done(add(block, member, set.get(), wanted, !own, by)))
        .orElseGet(() -> Outcome.refused("scoring.refused.not-a-member", BLOCK_AND_YEAR));
  }

  private static Optional<Member> member(BlockYear block, NewSheet wanted) {
    return block.members().stream()
        .filter(member -> member.unit().equals(wanted.unit()))
        .reduce((first, last) -> last);
  }

  /** Two officers who begin it at once both get the sheet of the faster one. */
  private SheetHead add(
      BlockYear block, Member member, StoredSet set, NewSheet wanted, boolean onBehalf, Access by) {
    SheetHead sheet =
        new SheetHead(
            new SheetId(Ids.next()),
            block.jurisdiction().value(),
            block.id(),
            member.unit(),
            member.name(),
            member.group(),
            UnitTraits.joined(wanted.attributes(), traits.of(wanted.unit(), block.year())),
            block.label(),
            set.id(),
            SheetState.DRAFT,
            1,
            1,
            block.settings().deadlines().sendBy(),
            onBehalf,
            null,
            null);
    Change change = Change.of(member.name(), null, block.title());
    SheetAct act =
        new SheetAct(
            "scoring.sheet-begun", sheet.id(), by.actor(), clock.instant(), List.of(change));
    return writer.add(sheet, act)
        ? sheet
        : sheets.ofUnit(wanted.block(), wanted.unit()).orElseThrow();
  }
}
