package vn.tdkt.organisation.web.block;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.EmulationYears;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Last year's members join a year that was opened empty. */
@Component
@Order(0)
class CopyMembers implements BlockAct {
  private final EmulationYears years;

  CopyMembers(EmulationYears years) {
    this.years = years;
  }

  @Override
  public Part part() {
    return Part.MEMBERS;
  }

  @Override
  public String slug() {
    return "chep-thanh-vien";
  }

  @Override
  public boolean offered(BlockYear block) {
    return block.members().isEmpty() && years.before(block).isPresent();
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    return List.of();
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    BlockYear last = years.before(block).orElseThrow(() -> new NotVisible("year before"));
    return years.copy(last, block.id(), by).map(BlockYear::id);
  }
}
