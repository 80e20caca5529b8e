package vn.tdkt.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.tdkt.intake.book.Template;
import vn.tdkt.intake.book.Workbook;
import vn.tdkt.intake.model.Heads;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.model.SheetLine;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.intake.store.SaidStore;
import vn.tdkt.organisation.UnitView;

/** The desks by kind, and a table opened as its owner has settled it. */
@Component
class Tables {
  private final Map<IntakeKind, Desk<?>> desks = new EnumMap<>(IntakeKind.class);
  private final ProposalStore store;
  private final SaidStore said;

  Tables(List<Desk<?>> desks, ProposalStore store, SaidStore said) {
    desks.forEach(desk -> this.desks.put(desk.kind(), desk));
    this.store = store;
    this.said = said;
  }

  /** A workbook with the heads as they were understood or assigned. */
  record Opened(Workbook book, Heads heads, TablePass pass) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      book.close();
    }
  }

  Desk<?> desk(IntakeKind kind) {
    return Objects.requireNonNull(desks.get(kind));
  }

  byte[] template(IntakeKind kind) {
    return Template.of(kind, desk(kind).lists());
  }

  Opened open(Proposal proposal) throws IOException {
    Workbook book = Workbook.open(store.content(proposal.id()));
    Heads heads = heads(proposal, book);
    return new Opened(
        book,
        heads,
        new TablePass(
            book,
            heads,
            proposal.choices().takeHidden(),
            said.corrections(proposal.id()),
            new Answers(said.answers(proposal.id()), proposal.choices().doubtful())));
  }

  private static Heads heads(Proposal proposal, Workbook book) {
    List<SheetLine> top = book.top();
    Heads heads =
        Heads.in(proposal.kind(), top).orElseGet(() -> new Heads(proposal.kind(), 0, List.of()));
    List<String> columns = proposal.choices().columns();
    return columns == null ? heads : heads.assigned(columns);
  }

  Preview preview(Proposal proposal, UnitView unit) {
    return pass(proposal, desk(proposal.kind()), target(proposal, unit), (line, verdict) -> {});
  }

  /** Once through the table; each row is told to the sink, too. */
  <E> Preview pass(Proposal proposal, Desk<E> desk, Target target, Sink<? super E> sink) {
    Tally tally = new Tally();
    try (Opened table = open(proposal)) {
      table.pass().through(desk.checker(target), Sink.<E>both(tally, sink));
      return new Preview(
          proposal,
          table.heads(),
          table.pass().answers(),
          tally,
          table.book().sheetName(),
          table.book().hasOthers(),
          table.book().oldEncoding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Target target(Proposal proposal, UnitView unit) {
    return new Target(proposal.jurisdiction(), proposal.unit(), unit.fictional());
  }
}
