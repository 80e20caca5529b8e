package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Details;
import vn.tdkt.register.Recipient;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;
import vn.tdkt.register.Registers;

/** What the register says about a document is corrected; before and after go on record. */
@Component
@Order(2)
class CorrectDocument implements DocumentAct {
  private final Registering registering;
  private final Registers registers;

  CorrectDocument(Registering registering, Registers registers) {
    this.registering = registering;
    this.registers = registers;
  }

  @Override
  public String slug() {
    return "sua";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    Details now = document.details();
    if (document.isAnnex()) {
      return List.of(Inputs.text(typed, "subject", now.subject()).asRequired());
    }
    List<String> names = registers.recipients(document).stream().map(Recipient::name).toList();
    return new DocumentFields(typed)
        .of(document.direction(), DocumentFields.Proposal.of(now, names));
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    DocumentFields typedIn = new DocumentFields(typed);
    Details now = document.details();
    return document.isAnnex()
        ? registering.correct(
            document.id(), typed.version(), now.about(typed.text("subject")), List.of(), by)
        : registering.correct(
            document.id(), typed.version(), typedIn.details(), typedIn.recipients(), by);
  }
}
