package vn.tdkt.bench.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.bench.evaluation.FictionalBlock;
import vn.tdkt.block.Judging;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.identity.Accounts;
import vn.tdkt.identity.Staff;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.LeafCommand;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Saving;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/** An invented block in the database: each member has an officer and a sheet filled with facts. */
public final class BusyBlock {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final RunningApp app;
  private final FictionalBlock block;
  private final UnitId province;
  private final BlockYearId id;
  private final List<UnitId> members = new ArrayList<>();
  private final List<SheetId> sheets = new ArrayList<>();

  /** Forms the block, issues its criteria and fills the sheets. */
  public BusyBlock(RunningApp app, FictionalBlock block) {
    this.app = app;
    this.block = block;
    Register register = new Register(app.bean(Units.class));
    province = register.province("Tỉnh Mẫu");
    id = form();
    for (UnitSheet sheet : block.sheets()) {
      UnitId unit = register.agency(sheet.name(), province);
      Register.done(blocks().join(id, unit, "", NEW_YEAR, Register.program(province)));
      members.add(unit);
    }
    UnitId first = members.getFirst();
    Actor office = Register.program(province);
    Register.done(blocks().give(id, Office.LEADER, first, NEW_YEAR, "05/QĐ", office));
    issue();
    for (int member = 0; member < members.size(); member++) {
      sheets.add(filled(member));
    }
  }

  private BlockYearId form() {
    Actor office = Register.program(province);
    NewBlock wanted =
        new NewBlock(province, BlockKind.BLOCK, "Khối giả định", "", "05/QĐ", NEW_YEAR, true);
    Validity year = new Validity(NEW_YEAR, NEW_YEAR.plusYears(1));
    var formed = Register.done(blocks().form(wanted, office));
    return Register.done(blocks().openYear(formed, "2026", year, office));
  }

  private void issue() {
    Access council = holding(null, new Grant(Role.COUNCIL_OFFICE, jurisdiction()));
    CriteriaSets sets = app.bean(CriteriaSets.class);
    StoredSet draft = Register.done(sets.begin(id, block.set(), council));
    DecidingDocument decision = new DecidingDocument("01/HD", NEW_YEAR, "Hội đồng mẫu");
    Register.done(sets.issue(draft.id(), draft.version(), decision, council));
  }

  private SheetId filled(int member) {
    Access officer = holding(member, Role.OFFICER);
    NewSheet wanted = new NewSheet(id, members.get(member), List.of());
    SheetId sheet = Register.done(app.bean(Scoring.class).open(wanted, officer)).id();
    Recording recording = app.bean(Recording.class);
    block
        .sheets()
        .get(member)
        .entries()
        .forEach(
            (leaf, entry) -> {
              LeafCommand command = new LeafCommand(sheet, Ids.next(), leaf, 0);
              if (!(recording.save(command, entry, officer) instanceof Saving.Saved)) {
                throw new IllegalStateException("not saved: " + leaf);
              }
            });
    return sheet;
  }

  /** Every sheet goes its way to the block, which has accepted every second one. */
  public void send() {
    for (int member = 0; member < members.size(); member++) {
      Access officer = holding(member, Role.OFFICER);
      take(member, Move.SUBMIT, officer);
      take(member, Move.APPROVE, holding(member, Role.UNIT_LEADER));
      long seen = version(member, officer);
      Register.done(
          app.bean(Scoring.class).send(sheets.get(member), seen, Dispatch.PLAIN, officer));
    }
    Access leader = holding(0, Role.OFFICER);
    for (int member = 1; member < members.size(); member += 2) {
      take(member, Move.OPEN, leader);
      Register.done(
          app.bean(Judging.class).acceptColumn(id, members.get(member), Ids.next(), leader));
    }
  }

  private void take(int member, Move move, Access by) {
    Register.done(
        app.bean(Scoring.class).take(sheets.get(member), version(member, by), move, null, by));
  }

  private long version(int member, Access by) {
    return app.bean(Sheets.class).head(sheets.get(member), by).version();
  }

  public int size() {
    return members.size();
  }

  /** The address of a member's sheet. */
  public String sheet(int member) {
    return "/bang-cham-diem/" + sheets.get(member).value();
  }

  /** The address of the grid. */
  public String grid() {
    return "/khoi/" + id.value() + "/tong-hop";
  }

  /** The member's officer, signed in; the first member leads the block. */
  public Caller officer(int member) {
    Staff staff = new Staff(app.bean(Accounts.class), province);
    return Caller.signedIn(app.address(), staff.of(members.get(member), Role.OFFICER));
  }

  private Blocks blocks() {
    return app.bean(Blocks.class);
  }

  private Scope jurisdiction() {
    return Scope.jurisdiction(province.value());
  }

  private Access holding(int member, Role role) {
    UUID unit = members.get(member).value();
    Grant leads = new Grant(Role.BLOCK_LEADER, blocks().block(id).scope());
    Grant own = new Grant(role, Scope.unit(province.value(), unit));
    return member == 0 ? holding(unit, own, leads) : holding(unit, own);
  }

  private Access holding(@Nullable UUID unit, Grant... grants) {
    Actor actor = new Actor(Ids.next(), "Người Mẫu", province.value(), unit);
    return new Access(actor, List.of(grants));
  }
}
