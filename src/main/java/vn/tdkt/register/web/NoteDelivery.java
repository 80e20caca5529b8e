package vn.tdkt.register.web;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Deliveries;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;
import vn.tdkt.register.Way;

/** What was sent to whom, by which way, and who has it (REQ-40). */
@Component
@Order(3)
class NoteDelivery implements DocumentAct {
  private final Deliveries deliveries;
  private final Registers registers;

  NoteDelivery(Deliveries deliveries, Registers registers) {
    this.deliveries = deliveries;
    this.registers = registers;
  }

  @Override
  public String slug() {
    return "chuyen";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return !document.closed()
        && !document.isAnnex()
        && document.state().counts()
        && !registers.recipients(document).isEmpty();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    List<Field.Choice> ways =
        Arrays.stream(Way.values()).map(way -> new Field.Choice(way.name(), way.words())).toList();
    List<Field.Choice> to =
        registers.recipients(document).stream()
            .map(one -> new Field.Choice(one.id().toString(), one.name() + " · " + one.delivery()))
            .toList();
    return List.of(
        Inputs.choices(typed, "to", to),
        Inputs.day(typed, "sent", null),
        Inputs.choice(typed, "way", "", ways),
        Inputs.day(typed, "received", null));
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    Way way = typed.has("way") ? typed.one(Way.class, "way") : null;
    return deliveries.note(
        document,
        new Deliveries.Note(typed.ids("to"), way, typed.anyDay("sent"), typed.anyDay("received")),
        by);
  }
}
