package vn.tdkt.organisation.web.block;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Member;
import vn.tdkt.organisation.MidYear;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** The groups of all members on one page (phân nhóm). */
@Component
@Order(2)
class Grouping implements BlockAct {
  private static final String NAME = "group.";

  private final MidYear midYear;

  Grouping(MidYear midYear) {
    this.midYear = midYear;
  }

  @Override
  public Part part() {
    return Part.MEMBERS;
  }

  @Override
  public String slug() {
    return "phan-nhom";
  }

  @Override
  public boolean offered(BlockYear block) {
    return !block.members().isEmpty();
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    return block.members().stream().map(member -> field(member, typed)).toList();
  }

  private static Field field(Member member, Typed typed) {
    String name = NAME + member.unit().value();
    return Field.text(
        name, member.position() + ". " + member.name(), typed.or(name, member.group()));
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    Map<UnitId, String> groups = new HashMap<>();
    block
        .members()
        .forEach(member -> groups.put(member.unit(), typed.text(NAME + member.unit().value())));
    return midYear.group(block.id(), typed.version(), groups, by).map(BlockYear::id);
  }
}
