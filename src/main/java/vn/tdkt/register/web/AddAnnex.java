package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;

/** An annex that carries number and date of its paper and goes with it (REQ-42). */
@Component
@Order(6)
class AddAnnex implements DocumentAct {
  private final Registering registering;

  AddAnnex(Registering registering) {
    this.registering = registering;
  }

  @Override
  public String slug() {
    return "phu-luc";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open() && !document.isAnnex();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    return List.of(Inputs.text(typed, "annex", "").asRequired());
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    return registering.annex(document.id(), typed.text("annex"), by);
  }
}
