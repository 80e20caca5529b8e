package vn.tdkt.organisation.web.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.web.Inputs;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/** A member becomes leader, deputy or secretary. */
@Component
@Order(3)
class GiveOffice implements BlockAct {
  private final Blocks blocks;
  private final Clock clock;

  GiveOffice(Blocks blocks, Clock clock) {
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public Part part() {
    return Part.OFFICES;
  }

  @Override
  public String slug() {
    return "giao-chuc-danh";
  }

  @Override
  public boolean offered(BlockYear block) {
    return !block.members().isEmpty();
  }

  @Override
  public List<Field> fields(BlockYear block, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    LocalDate from = block.offices().isEmpty() ? block.year().from() : block.within(today);
    boolean led = block.leader(from).isPresent();
    List<Field.Choice> offices =
        Stream.of(Office.values())
            .filter(office -> office != Office.LEADER || !led)
            .map(office -> new Field.Choice(office.name(), office.words(block.kind())))
            .toList();
    return List.of(
        Inputs.choice(typed, "office", "", offices),
        Inputs.choice(typed, "unit", "", Members.choices(block.membersOn(from))),
        Inputs.day(typed, "from", from),
        Inputs.decision(typed));
  }

  @Override
  public Outcome<BlockYearId> carryOut(BlockYear block, Typed typed, Actor by) {
    return blocks
        .give(
            block.id(),
            typed.one(Office.class, "office"),
            new UnitId(typed.id("unit")),
            typed.day("from"),
            typed.text("decision"),
            by)
        .map(BlockYear::id);
  }
}
