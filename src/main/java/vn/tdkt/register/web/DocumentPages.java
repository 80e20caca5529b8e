package vn.tdkt.register.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.audit.AuditTrail;
import vn.tdkt.audit.Entry;
import vn.tdkt.documents.Limits;
import vn.tdkt.kernel.Act;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Step;
import vn.tdkt.register.Attached;
import vn.tdkt.register.Attachments;
import vn.tdkt.register.Details;
import vn.tdkt.register.Direction;
import vn.tdkt.register.DocumentState;
import vn.tdkt.register.LegalReference;
import vn.tdkt.register.Move;
import vn.tdkt.register.RegisterAccess;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Registers;
import vn.tdkt.register.Relation;
import vn.tdkt.register.Relations;
import vn.tdkt.register.WorkFiles;
import vn.tdkt.register.model.Doubts;

/** Gathers what the page of a document shows. */
@Component
class DocumentPages {
  private static final Words WORDS = Words.of("register");

  private final Registers registers;
  private final Relations relations;
  private final Attachments attachments;
  private final WorkFiles workFiles;
  private final AuditTrail trail;
  private final List<DocumentAct> acts;
  private final Limits limits;
  private final Desk desk;

  DocumentPages(
      Registers registers,
      Relations relations,
      Attachments attachments,
      WorkFiles workFiles,
      AuditTrail trail,
      List<DocumentAct> acts,
      Limits limits,
      Desk desk) {
    this.registers = registers;
    this.relations = relations;
    this.attachments = attachments;
    this.workFiles = workFiles;
    this.trail = trail;
    this.acts = acts;
    this.limits = limits;
    this.desk = desk;
  }

  DocumentPage of(RegisteredDocument document, Access access) {
    List<DocumentPage.Related> related =
        relations.of(document.id()).stream().map(one -> related(one, document)).toList();
    List<Offer> offers = Acts.offered(acts, DocumentController.thing(document), access);
    boolean issues = document.allows(Move.ISSUE) && !offers.isEmpty();
    return new DocumentPage(
        document,
        back(document, access),
        steps(document),
        doubts(document, related),
        facts(document),
        document.main() == null ? null : registers.document(document.main(), access),
        document.isAnnex() ? List.of() : registers.annexes(document.id()),
        registers.recipients(document),
        related,
        attachments.of(document.id()).stream().map(one -> held(one, document, access)).toList(),
        workFiles.with(Objects.requireNonNullElse(document.main(), document.id())),
        upload(document, access),
        limits.largestFile().toMegabytes(),
        issues ? offers.getFirst() : null,
        issues ? offers.subList(1, offers.size()) : offers,
        trail.of(new Act.Subject("document", document.id())).stream().map(Entry::text).toList());
  }

  private static DocumentPage.HeldFile held(
      Attached file, RegisteredDocument document, Access access) {
    Scope scope = Scope.unit(document.jurisdiction(), document.unit());
    boolean opens = !file.restricted() || access.may(Permission.RESTRICTED_VIEW, scope);
    return new DocumentPage.HeldFile(file.shown(), opens ? "/tep/" + file.file() + "/xem" : null);
  }

  private static String back(RegisteredDocument document, Access access) {
    boolean own = RegisterAccess.own(access).unit().equals(document.unit());
    return "/van-ban/"
        + document.direction().slug()
        + "?nam="
        + document.year()
        + (own ? "" : "&don-vi=" + document.unit());
  }

  private static @Nullable String upload(RegisteredDocument document, Access access) {
    boolean may = RegisterAccess.may(Permission.DOCUMENT_REGISTER, document.unit(), access);
    return may && document.open() ? DocumentController.address(document.id()) + "/tep" : null;
  }

  private static List<Step> steps(RegisteredDocument document) {
    DocumentState end =
        document.direction() == Direction.OUTGOING
            ? DocumentState.ISSUED
            : DocumentState.REGISTERED;
    if (document.state() == DocumentState.VOID) {
      return List.of(Step.current(DocumentState.VOID.words()));
    }
    String day = issuedOrArrived(document);
    if (document.direction() == Direction.INCOMING) {
      return List.of(standing(end, day));
    }
    return document.state() == DocumentState.DRAFT
        ? List.of(Step.current(DocumentState.DRAFT.words()), Step.ahead(end.words()))
        : List.of(Step.done(DocumentState.DRAFT.words(), null, null), standing(end, day));
  }

  /** Where it stands now, with its day. */
  private static Step standing(DocumentState state, String day) {
    return new Step(state.words(), Step.State.CURRENT, null, day);
  }

  private static String issuedOrArrived(RegisteredDocument document) {
    boolean incoming = document.direction() == Direction.INCOMING;
    Details details = document.details();
    return day(incoming ? details.arrivedOn() : details.issuedOn());
  }

  private List<Finding> doubts(RegisteredDocument document, List<DocumentPage.Related> related) {
    if (document.state() == DocumentState.VOID || document.isAnnex()) {
      return List.of();
    }
    Stream<Finding> bases =
        related.stream()
            .map(one -> one.relation().reference())
            .filter(Objects::nonNull)
            .flatMap(basis -> Doubts.aboutBasis(basis, day(document)).stream());
    List<String> doubles =
        registers.doubles(document).stream().map(RegisteredDocument::cited).toList();
    return Stream.of(
            Doubts.aboutNumber(document.details()).stream(),
            Doubts.aboutDoubles(doubles).stream(),
            bases)
        .flatMap(some -> some)
        .toList();
  }

  private DocumentPage.Related related(Relation one, RegisteredDocument document) {
    LegalReference basis = one.reference();
    if (basis != null) {
      LocalDate day = day(document);
      boolean held = basis.on(day) == LegalReference.Standing.IN_FORCE;
      String address = ReferenceController.address(basis.id());
      return new DocumentPage.Related(one, address, basis.standing(day), !held);
    }
    String address = one.other() == null ? null : DocumentController.address(one.other());
    return new DocumentPage.Related(one, address, null, false);
  }

  /** The day on which a basis must hold. */
  private LocalDate day(RegisteredDocument document) {
    return Objects.requireNonNullElseGet(document.details().issuedOn(), desk::today);
  }

  private static List<DocumentPage.Fact> facts(RegisteredDocument document) {
    Details details = document.details();
    List<DocumentPage.Fact> facts = new ArrayList<>();
    add(facts, "arrival", details.arrival() == null ? "" : details.arrival().toString());
    add(facts, "arrived", day(details.arrivedOn()));
    add(facts, "kind", details.kind().label());
    add(facts, "number", details.number());
    add(facts, "date", day(details.issuedOn()));
    add(facts, "issuer", details.issuer());
    add(facts, "subject", details.subject());
    add(facts, "place", details.place());
    add(facts, "signer", details.signer());
    add(facts, "signing", details.signing() == null ? "" : details.signing().words());
    add(facts, "archive", details.archive());
    return facts;
  }

  private static void add(List<DocumentPage.Fact> facts, String name, String value) {
    Optional.of(value)
        .filter(text -> !text.isEmpty())
        .map(text -> new DocumentPage.Fact(WORDS.say("field." + name), text))
        .ifPresent(facts::add);
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : VietnamTime.date(day);
  }
}
