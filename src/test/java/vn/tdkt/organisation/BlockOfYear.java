package vn.tdkt.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.tdkt.kernel.Actor;

/** An invented block of a year for tests: the first unit leads, the second is its deputy. */
public final class BlockOfYear {
  private static final String DECISION = "Quyết định số 01/QĐ-UBND";

  private final Blocks blocks;
  private final UnitId province;

  public BlockOfYear(Blocks blocks, UnitId province) {
    this.blocks = blocks;
    this.province = province;
  }

  /** A new block. */
  public BlockYearId of(String label, UnitId... members) {
    LocalDate begins = begins(label);
    NewBlock block =
        new NewBlock(province, BlockKind.BLOCK, "các Hội Mẫu", "", DECISION, begins, true);
    return year(Register.done(blocks.form(block, office())), label, members);
  }

  /** Another year of a block. */
  public BlockYearId year(BlockId block, String label, UnitId... members) {
    LocalDate begins = begins(label);
    Validity year = new Validity(begins, begins.plusYears(1));
    BlockYearId id = Register.done(blocks.openYear(block, label, year, office()));
    Register.done(blocks.join(id, List.of(members), "", begins, office()));
    Register.done(blocks.give(id, Office.LEADER, members[0], begins, DECISION, office()));
    Register.done(blocks.give(id, Office.DEPUTY, members[1], begins, DECISION, office()));
    return id;
  }

  private Actor office() {
    return Register.program(province);
  }

  private static LocalDate begins(String label) {
    return LocalDate.of(Integer.parseInt(label), 1, 1);
  }
}
