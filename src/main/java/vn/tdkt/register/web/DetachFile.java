package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Attached;
import vn.tdkt.register.Attachments;
import vn.tdkt.register.RegisteredDocument;

/** A file was attached by mistake; it stays among the files of the office. */
@Component
@Order(9)
class DetachFile implements DocumentAct {
  private final Attachments attachments;

  DetachFile(Attachments attachments) {
    this.attachments = attachments;
  }

  @Override
  public String slug() {
    return "go-tep";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open() && !attachments.of(document.id()).isEmpty();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    List<Field.Choice> choices =
        attachments.of(document.id()).stream()
            .map(one -> new Field.Choice(one.file().toString(), one.shown()))
            .toList();
    return List.of(Inputs.choice(typed, "file", "", choices).asRequired(), Inputs.reason(typed));
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    Attached chosen =
        attachments.of(document.id()).stream()
            .filter(one -> one.file().equals(typed.id("file")))
            .findFirst()
            .orElseThrow(() -> new NotVisible("file"));
    return attachments.detach(document, chosen, typed.text("reason"), by);
  }
}
