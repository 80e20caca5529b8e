package vn.tdkt.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.SigningForm;
import vn.tdkt.register.Deliveries;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentKind;
import vn.tdkt.register.Office;
import vn.tdkt.register.Recipient;
import vn.tdkt.register.References;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registering;
import vn.tdkt.register.Registers;
import vn.tdkt.register.RelationKind;
import vn.tdkt.register.Relations;
import vn.tdkt.register.Way;
import vn.tdkt.register.WorkFile;
import vn.tdkt.register.WorkFiles;

/**
 * Invented documents of the practice unit, each of which says so: both registers of a year, how
 * they hang together, a file that is open and one that is closed.
 */
@Component
class SampleRegister {
  private static final Words WORDS = Words.of("sample");

  private final Registering registering;
  private final Registers registers;
  private final Relations relations;
  private final Deliveries deliveries;
  private final References references;
  private final WorkFiles files;

  SampleRegister(
      Registering registering,
      Registers registers,
      Relations relations,
      Deliveries deliveries,
      References references,
      WorkFiles files) {
    this.registering = registering;
    this.registers = registers;
    this.relations = relations;
    this.deliveries = deliveries;
    this.references = references;
    this.files = files;
  }

  void load(UnitId province, UnitId unit, Access clerk) {
    new Loading(new Office(province.value(), unit.value()), clerk).load();
  }

  /** One office with its clerk. */
  private final class Loading {
    private final Office office;
    private final Access clerk;

    Loading(Office office, Access clerk) {
      this.office = office;
      this.clerk = clerk;
    }

    void load() {
      RegisteredDocument province =
          arrived(1, "15/KH-UBND", PaperKind.PLAN, "from.province", "province", "2024-01-22");
      RegisteredDocument guidance =
          arrived(3, "02/HD-KTĐ", PaperKind.GUIDANCE, "from.block", "guidance", "2024-10-08");
      arrived(4, "12/KTĐ-VP", PaperKind.LETTER, "from.block", "letter", "2024-11-01");
      arrived(2, "76-KH/TU", PaperKind.PLAN, "from.party", "party", "2024-03-04");
      RegisteredDocument plan = issued("01/KH-LHTH", PaperKind.PLAN, "plan", "2024-02-05");
      RegisteredDocument amended =
          issued("02/KH-LHTH", PaperKind.PLAN, "plan.amended", "2024-06-10");
      issued("03/QĐ-LHTH", PaperKind.DECISION, "council", "2024-03-12");
      issued("04/TTr-LHTH", PaperKind.SUBMISSION, "submission", "2024-11-11");
      issued("05/BB-LHTH", PaperKind.MINUTES, "minutes", "2024-11-12");
      RegisteredDocument report = report();
      draft(PaperKind.ANNOUNCEMENT, "draft");
      Done.of(relations.relate(plan, RelationKind.IMPLEMENTS, province, clerk.actor()));
      Done.of(relations.relate(amended, RelationKind.AMENDS, plan, clerk.actor()));
      Done.of(relations.relate(report, RelationKind.IMPLEMENTS, guidance, clerk.actor()));
      base(plan, "98/2023/NĐ-CP");
      Done.of(files.add(file(2024, "file", 10), List.of(province, plan, amended), clerk.actor()));
      closeLastYear();
    }

    private RegisteredDocument report() {
      UUID id = draft(PaperKind.REPORT, "report");
      Done.of(registering.annex(id, text("annex"), clerk.actor()));
      RegisteredDocument report = issue(id, "06/BC-LHTH", "2024-11-14");
      List<Recipient> to = registers.recipients(report);
      LocalDate day = LocalDate.parse("2024-11-14");
      deliver(report, to.subList(0, 2), day, null);
      deliver(report, to.subList(0, 1), null, day.plusDays(1));
      return report;
    }

    private void deliver(
        RegisteredDocument document,
        List<Recipient> to,
        @Nullable LocalDate sent,
        @Nullable LocalDate received) {
      List<UUID> ids = to.stream().map(Recipient::id).toList();
      Way way = sent == null ? null : Way.EXCHANGE;
      Done.of(
          deliveries.note(document, new Deliveries.Note(ids, way, sent, received), clerk.actor()));
    }

    private void closeLastYear() {
      RegisteredDocument last = issued("31/BC-LHTH", PaperKind.REPORT, "last-year", "2023-11-20");
      WorkFile file = file(2023, "file.closed", 10);
      Done.of(files.add(file, List.of(last), clerk.actor()));
      Done.of(files.close(files.get(file.id(), clerk), clerk.actor()));
    }

    private WorkFile file(int year, String title, int retention) {
      WorkFiles.Label label = new WorkFiles.Label(year, text(title), "05/TĐKT", retention);
      return files.get(Done.of(files.open(office, label, clerk.actor())), clerk);
    }

    private void base(RegisteredDocument document, String number) {
      references.search(office.jurisdiction(), number).stream()
          .filter(one -> one.number().equals(number))
          .forEach(basis -> Done.of(relations.base(document, basis, clerk.actor())));
    }

    private RegisteredDocument arrived(
        int as, String number, PaperKind kind, String from, String subject, String date) {
      LocalDate day = LocalDate.parse(date);
      Details details =
          Details.draft(DocumentKind.of(kind), text(from), text(subject))
              .numbered(number, day)
              .arrived(as, day.plusDays(2));
      return get(enter(Direction.INCOMING, details, List.of()));
    }

    private RegisteredDocument issued(String number, PaperKind kind, String subject, String date) {
      return issue(draft(kind, subject), number, date);
    }

    private RegisteredDocument issue(UUID draft, String number, String date) {
      Done.of(registering.issue(draft, 1, number, LocalDate.parse(date), clerk.actor()));
      return get(draft);
    }

    private UUID draft(PaperKind kind, String subject) {
      Details details =
          Details.draft(DocumentKind.of(kind), text("office"), text(subject))
              .signed(text("place"), text("signer"), SigningForm.FOR_COLLECTIVE, "VT");
      List<String> to = List.of(text("to.council"), text("to.block"), text("to.members"));
      return enter(Direction.OUTGOING, details, to);
    }

    private UUID enter(Direction direction, Details details, List<String> to) {
      return Done.of(registering.enter(office, direction, details, to, clerk.actor()));
    }

    private RegisteredDocument get(UUID id) {
      return registers.document(id, clerk);
    }

    private String text(String key) {
      return WORDS.say("register." + key);
    }
  }
}
