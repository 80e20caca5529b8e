package vn.tdkt.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.LegalReference;
import vn.tdkt.register.References;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Relations;

/** The document rests on a legal paper of the catalogue (REQ-33). */
@Component
@Order(5)
class BaseDocument implements DocumentAct {
  private final Relations relations;
  private final References references;
  private final Clock clock;

  BaseDocument(Relations relations, References references, Clock clock) {
    this.relations = relations;
    this.references = references;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "can-cu";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open();
  }

  @Override
  public boolean searches() {
    return true;
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    LocalDate issued = document.details().issuedOn();
    LocalDate day = Objects.requireNonNullElseGet(issued, () -> LocalDate.now(clock));
    List<Field.Choice> found =
        references.search(document.jurisdiction(), typed.text(Acts.SEARCH)).stream()
            .map(one -> new Field.Choice(one.id().toString(), line(one, day)))
            .toList();
    return List.of(Inputs.choice(typed, "reference", "", found).asRequired());
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    LegalReference basis = references.get(typed.id("reference"), document.jurisdiction());
    return relations.base(document, basis, by);
  }

  private static String line(LegalReference one, LocalDate day) {
    return one.cited() + " · " + one.standing(day);
  }
}
