package vn.tdkt.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockId;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Validity;

/** Blocks with their year, members, offices and issued criteria set. */
@Component
class SampleBlocks {
  /** Before the first sample year, so that every office is held in it and today. */
  static final LocalDate OFFICES_SINCE = LocalDate.of(2022, Month.JANUARY, 1);

  private static final Words WORDS = Words.of("sample");
  private static final int DAYS_TO_SEND = 6;

  private final Blocks blocks;
  private final CriteriaSets sets;
  private final Clock clock;

  SampleBlocks(Blocks blocks, CriteriaSets sets, Clock clock) {
    this.clock = clock;
    this.blocks = blocks;
    this.sets = sets;
  }

  /** Forms a block and opens the year of this set in it. */
  BlockYear open(UnitId province, String name, boolean fictional, CriteriaSet set) {
    Access program = Places.program(province);
    String decision = WORDS.say("decision");
    NewBlock block =
        new NewBlock(province, BlockKind.BLOCK, name, "", decision, OFFICES_SINCE, fictional);
    BlockId id = Done.of(blocks.form(block, program.actor()));
    Validity year =
        new Validity(Objects.requireNonNull(set.from()), Objects.requireNonNull(set.until()));
    return blocks.block(Done.of(blocks.openYear(id, set.year(), year, program.actor())));
  }

  /** With the members and offices that it has by now. */
  BlockYear now(BlockYear block) {
    return blocks.block(block.id());
  }

  void join(BlockYear block, UnitId unit, String group) {
    Done.of(
        blocks.join(
            block.id(),
            unit,
            group,
            block.year().from(),
            Places.program(block.jurisdiction()).actor()));
  }

  void give(BlockYear block, Office office, UnitId unit) {
    Done.of(
        blocks.give(
            block.id(),
            office,
            unit,
            block.year().from(),
            WORDS.say("decision"),
            Places.program(block.jurisdiction()).actor()));
  }

  /**
   * Sheets are due in some days, so that a new user sees what waiting for a deadline looks like.
   */
  void setDeadlines(BlockYear block) {
    BlockYear now = blocks.block(block.id());
    LocalDate today = LocalDate.now(clock);
    Deadlines ahead = new Deadlines(today.plusDays(DAYS_TO_SEND), today.plusDays(2 * DAYS_TO_SEND));
    Done.of(
        blocks.set(
            now.id(),
            now.version(),
            now.settings().with(ahead),
            Places.program(block.jurisdiction()).actor()));
  }

  /** Issues a criteria set by this document. */
  void issue(BlockYear block, CriteriaSet set, String document, String issuer) {
    Access program = Places.program(block.jurisdiction());
    BlockYearId id = block.id();
    StoredSet draft = Done.of(sets.begin(id, set, program));
    DecidingDocument decision = new DecidingDocument(document, block.year().from(), issuer);
    Done.of(sets.issue(draft.id(), draft.version(), decision, program));
  }
}
