package vn.tdkt.register.web;

import java.util.Arrays;
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
import vn.tdkt.register.Registers;
import vn.tdkt.register.RelationKind;
import vn.tdkt.register.Relations;

/** The document is tied to another of the same office (REQ-39). */
@Component
@Order(4)
class RelateDocument implements DocumentAct {
  static final int MOST = 50;

  private final Relations relations;
  private final Registers registers;

  RelateDocument(Relations relations, Registers registers) {
    this.relations = relations;
    this.registers = registers;
  }

  @Override
  public String slug() {
    return "lien-he";
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
    List<Field.Choice> kinds =
        Arrays.stream(RelationKind.values())
            .map(kind -> new Field.Choice(kind.name(), kind.words()))
            .toList();
    List<Field.Choice> others =
        others(document, typed).stream()
            .map(one -> new Field.Choice(one.id().toString(), line(one)))
            .toList();
    return List.of(
        Inputs.choice(typed, "relation", "", kinds).asRequired(),
        Inputs.choice(typed, "other", "", others).asRequired());
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    RegisteredDocument other =
        others(document, typed).stream()
            .filter(one -> one.id().equals(typed.id("other")))
            .findFirst()
            .orElseThrow(() -> new NotVisible("document"));
    return relations.relate(document, typed.one(RelationKind.class, "relation"), other, by);
  }

  private List<RegisteredDocument> others(RegisteredDocument document, Typed typed) {
    return registers.choice(document.unit(), typed.text(Acts.SEARCH), MOST).stream()
        .filter(one -> !one.id().equals(document.id()) && !one.id().equals(document.main()))
        .toList();
  }

  /** Cited, with what it is about, cut where a line would be too long. */
  static String line(RegisteredDocument one) {
    String subject = one.details().subject();
    boolean cited = !one.details().number().isEmpty();
    String line = cited ? one.cited() + ": " + subject : one.cited();
    return line.length() > 160 ? line.substring(0, 159) + "…" : line;
  }
}
