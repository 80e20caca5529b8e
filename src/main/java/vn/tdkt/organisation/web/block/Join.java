package vn.tdkt.organisation.web.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Scope;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitKind;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** Units of the province join the block. */
@Component
@Order(1)
class Join implements BlockAct {
  private final Blocks blocks;
  private final Units units;
  private final Clock clock;

  Join(Blocks blocks, Units units, Clock clock) {
    this.blocks = blocks;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.MEMBERS;
  }

  @Override
  public String slug() {
    return "them-thanh-vien";
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate from =
        block.members().isEmpty() ? block.year().from() : block.within(LocalDate.now(clock));
    List<Scope> province = List.of(Scope.jurisdiction(block.jurisdiction().value()));
    List<Field.Choice> outside =
        units.search(province, "", from).stream()
            .filter(unit -> mayJoin(unit) && !block.hasMember(unit.id(), from))
            .map(Inputs::of)
            .toList();
    return List.of(
        Inputs.choices(typed, "units", outside),
        Inputs.line(typed, "group", ""),
        Inputs.day(typed, "from", from));
  }

  private static boolean mayJoin(UnitView unit) {
    return !unit.kind().isJurisdiction() && unit.kind() != UnitKind.DEPARTMENT;
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    List<UnitId> joining = typed.ids("units").stream().map(UnitId::new).toList();
    return blocks
        .join(block.id(), joining, typed.text("group"), typed.day("from"), by)
        .map(BlockYear::id);
  }
}
