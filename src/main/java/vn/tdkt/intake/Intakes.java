package vn.tdkt.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Scope;
import vn.tdkt.access.ScopeKind;
import vn.tdkt.intake.Proposal.Choices;
import vn.tdkt.intake.model.Answer;
import vn.tdkt.intake.model.Column;
import vn.tdkt.intake.model.IntakeKind;
import vn.tdkt.intake.store.ProposalStore;
import vn.tdkt.intake.store.SaidStore;
import vn.tdkt.kernel.Change;
import vn.tdkt.kernel.Citation;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.StaleEdit;
import vn.tdkt.kernel.Texts;
import vn.tdkt.organisation.UnitAccess;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.organisation.Units;

/** Tables from workbooks: brought, looked at, settled; {@link Acceptance} takes them in. */
@Service
public class Intakes {
  private static final Citation BECAUSE = Citation.of("REQ-198");

  private final ProposalStore store;
  private final SaidStore said;
  private final Tables tables;
  private final Upload upload;
  private final Units units;
  private final UnitAccess reach;
  private final Clock clock;

  Intakes(
      ProposalStore store,
      SaidStore said,
      Tables tables,
      Upload upload,
      Units units,
      UnitAccess reach,
      Clock clock) {
    this.store = store;
    this.said = said;
    this.tables = tables;
    this.upload = upload;
    this.units = units;
    this.reach = reach;
    this.clock = clock;
  }

  /** The units below which the person may bring tables in. */
  @Transactional(readOnly = true)
  public List<UnitView> places(Access access) {
    List<Scope> scopes = access.places(Permission.REGISTER_IMPORT);
    List<UnitId> tops =
        scopes.stream()
            .map(scope -> scope.kind() == ScopeKind.UNIT ? scope.unit() : scope.jurisdiction())
            .filter(id -> id != null)
            .map(UnitId::new)
            .toList();
    return units.all(tops, today()).stream().filter(unit -> unit.ended() == null).toList();
  }

  /** Tables that were brought for any unit which the person reaches, the latest first. */
  @Transactional(readOnly = true)
  public List<Proposal> list(Access access) {
    List<UnitId> reached =
        units.search(access.places(Permission.REGISTER_IMPORT), "", today()).stream()
            .map(UnitView::id)
            .toList();
    return store.of(reached, today());
  }

  @Transactional(readOnly = true)
  public byte[] template(IntakeKind kind) {
    return tables.template(kind);
  }

  /** Looks a workbook through and keeps it until somebody decides. */
  @Transactional
  public Outcome<UUID> bring(
      IntakeKind kind, UnitId unit, String fileName, InputStream content, Access access)
      throws IOException {
    UnitView place = reach.visible(unit, Permission.REGISTER_IMPORT, access, today());
    return upload
        .of(kind, Texts.nfc(fileName), content)
        .map(
            file -> {
              UUID id = Ids.next();
              Change change = Change.of(kind.words(), null, file.name());
              store.add(
                  id, kind, place.jurisdiction(), unit, file, act("brought", id, access, change));
              return id;
            });
  }

  /**
   * @throws NotVisible if there is no such table, or the person does not reach its unit
   */
  @Transactional(readOnly = true)
  public Proposal proposal(UUID id, Access access) {
    Proposal proposal = store.find(id, today()).orElseThrow(() -> new NotVisible("proposal"));
    unit(proposal, access);
    return proposal;
  }

  private UnitView unit(Proposal proposal, Access access) {
    return reach.visible(proposal.unit(), Permission.REGISTER_IMPORT, access, today());
  }

  /** What would come of it, compared with what is on record now. */
  @Transactional(readOnly = true)
  public Preview preview(Proposal proposal, Access access) {
    return tables.preview(proposal, unit(proposal, access));
  }

  /** The table as it came, with what is wrong behind each row. */
  @Transactional(readOnly = true)
  public void faults(Proposal proposal, Access access, OutputStream out) {
    try (Tables.Opened table = tables.open(proposal);
        MarkedTable marked = new MarkedTable(table)) {
      marked.mark(
          tables.desk(proposal.kind()).checker(Tables.target(proposal, unit(proposal, access))));
      marked.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param answers what was said of single rows; of others it stays as it was
   */
  @Transactional
  public Outcome<UUID> settle(
      UUID id, long seen, Choices choices, Map<Integer, Answer> answers, Access access) {
    Proposal proposal = seen(id, seen, access);
    if (!proposal.isOpen()) {
      return Outcome.refused("intake.refused.decided", BECAUSE);
    }
    store.settle(proposal, choices);
    said.answer(id, answers);
    return Outcome.done(id);
  }

  /** Puts one cell right here instead of in the file. */
  @Transactional
  public Outcome<UUID> correct(
      UUID id, long seen, int line, Column column, String value, Access access) {
    Proposal proposal = seen(id, seen, access);
    if (!proposal.isOpen()) {
      return Outcome.refused("intake.refused.decided", BECAUSE);
    }
    store.settle(proposal, proposal.choices());
    said.correct(id, line, column, Texts.nfc(value));
    return Outcome.done(id);
  }

  private Proposal seen(UUID id, long version, Access access) {
    Proposal proposal = proposal(id, access);
    if (proposal.version() != version) {
      throw new StaleEdit("proposal", version);
    }
    return proposal;
  }

  private IntakeAct act(String what, UUID id, Access access, Change... changes) {
    return new IntakeAct(what, id, access.actor(), clock.instant(), List.of(changes));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
