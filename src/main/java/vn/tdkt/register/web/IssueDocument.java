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
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;
import vn.tdkt.register.Move;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;
import vn.tdkt.register.Registers;

/** The records officer types in number and date, and the document is issued. */
@Component
@Order(1)
class IssueDocument implements DocumentAct {
  private static final Words WORDS = Words.of("register");

  private final Registering registering;
  private final Registers registers;
  private final Clock clock;

  IssueDocument(Registering registering, Registers registers, Clock clock) {
    this.registering = registering;
    this.registers = registers;
    this.clock = clock;
  }

  @Override
  public String slug() {
    return "ban-hanh";
  }

  @Override
  public boolean offered(RegisteredDocument document) {
    return document.allows(Move.ISSUE);
  }

  @Override
  public List<Field> fields(RegisteredDocument document, Typed typed) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = Objects.requireNonNullElse(document.details().issuedOn(), today);
    int highest = registers.highest(document.unit(), document.direction(), day.getYear());
    Field number = Inputs.line(typed, "number", document.details().number()).asRequired();
    return List.of(
        highest == 0 ? number : number.withHint(WORDS.say("hint.highest", highest)),
        Inputs.day(typed, "date", day).asRequired());
  }

  @Override
  public Outcome<UUID> carryOut(RegisteredDocument document, Typed typed, Actor by) {
    return registering.issue(
        document.id(), typed.version(), typed.text("number"), typed.day("date"), by);
  }
}
