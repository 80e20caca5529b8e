package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Move;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;

/** The document counts no more; it keeps its number in the register. */
@Component
@Order(10)
class VoidDocument implements DocumentAct {
  private final Registering registering;

  VoidDocument(Registering registering) {
    this.registering = registering;
  }

  @Override
  public String slug() {
    return "huy";
  }

  @Override
  public Permission permission() {
    return Move.VOID_IT.permission();
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.allows(Move.VOID_IT);
  }

  @Override
  public ActButton.Weight weight() {
    return ActButton.Weight.GRAVE;
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    return List.of(Inputs.reason(typed));
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    return registering.voidIt(document.id(), typed.version(), typed.text("reason"), by);
  }
}
