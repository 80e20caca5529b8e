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
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Relation;
import vn.tdkt.register.Relations;

/** A relation or basis was noted by mistake. */
@Component
@Order(8)
class DissolveRelation implements DocumentAct {
  private final Relations relations;

  DissolveRelation(Relations relations) {
    this.relations = relations;
  }

  @Override
  public String slug() {
    return "bo-lien-he";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.open() && !own(document).isEmpty();
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    List<Field.Choice> choices =
        own(document).stream()
            .map(one -> new Field.Choice(one.id().toString(), one.words() + " " + one.cited()))
            .toList();
    return List.of(
        Inputs.choice(typed, "dissolved", "", choices).asRequired(), Inputs.reason(typed));
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    Relation chosen =
        own(document).stream()
            .filter(one -> one.id().equals(typed.id("dissolved")))
            .findFirst()
            .orElseThrow(() -> new NotVisible("relation"));
    return relations.dissolve(document, chosen, typed.text("reason"), by);
  }

  private List<Relation> own(RegisteredDocument document) {
    return relations.of(document.id()).stream().filter(Relation::own).toList();
  }
}
