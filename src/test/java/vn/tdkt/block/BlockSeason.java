package vn.tdkt.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.Classes;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.ByPoints;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Tie;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.LeaderScoredBy;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.scoring.Dispatch;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.NewSheet;
import vn.tdkt.scoring.Recording;
import vn.tdkt.scoring.Scoring;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.Sheets;

/**
 * An invented block in 2024 with an issued set of judged criteria of ten points each. The first
 * member leads, the second is its deputy.
 */
final class BlockSeason {
  static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
  static final int LEADER = 0;
  static final int DEPUTY = 1;

  final UnitId province;
  final BlockYearId block;
  final List<UnitId> members = new ArrayList<>();
  private final Services program;
  private final int leaves;

  /** The use cases that bring a season about. */
  record Services(
      Units units,
      Blocks blocks,
      CriteriaSets sets,
      Scoring scoring,
      Recording recording,
      Sheets sheets) {}

  BlockSeason(Services services, int size, int leaves) {
    this.program = services;
    this.leaves = leaves;
    Register register = new Register(services.units());
    province = register.province("Tỉnh Mẫu");
    Actor office = Register.program(province);
    NewBlock wanted =
        new NewBlock(province, BlockKind.BLOCK, "Các hội (giả định)", "", "05/QĐ", NEW_YEAR, true);
    var id = Register.done(services.blocks().form(wanted, office));
    Validity year = new Validity(NEW_YEAR, NEW_YEAR.plusYears(1));
    block = Register.done(services.blocks().openYear(id, "2024", year, office));
    for (int n = 0; n < size; n++) {
      UnitId unit = register.agency("Hội Mẫu " + (char) ('A' + n), province);
      members.add(unit);
      Register.done(services.blocks().join(block, unit, "", NEW_YEAR, office));
    }
    give(Office.LEADER, LEADER);
    give(Office.DEPUTY, DEPUTY);
    issue(criteria(leaves));
  }

  private void give(Office office, int member) {
    Register.done(
        program
            .blocks()
            .give(
                block, office, members.get(member), NEW_YEAR, "05/QĐ", Register.program(province)));
  }

  private void issue(CriteriaSet content) {
    StoredSet draft = Register.done(program.sets().begin(block, content, council()));
    DecidingDocument decision = new DecidingDocument("01/HD", NEW_YEAR, "Hội đồng mẫu");
    Register.done(program.sets().issue(draft.id(), draft.version(), decision, council()));
  }

  /** Leaves I.1, I.2 … ranked by points with bonus; equals by bonus, then by the first leaf. */
  private static CriteriaSet criteria(int leaves) {
    List<Item> items = new ArrayList<>();
    for (int n = 1; n <= leaves; n++) {
      Heading heading = Heading.of("I." + n, "Tiêu chí " + n, Score.of(10));
      items.add(new Item.Leaf(heading, Method.JUDGED));
    }
    Heading group = Heading.of("I", "Nhiệm vụ", Score.of(10L * leaves));
    List<Tie> ties = List.of(new Tie(Tie.By.BONUS, ""), new Tie(Tie.By.ROW, "I.1"));
    Terms terms = Terms.DEFAULT.with(new ByPoints(Classes.Basis.POINTS, true, ties, false));
    return CriteriaSet.of("Bộ tiêu chí mẫu", "2024", List.of(new Item.Branch(group, items)), terms);
  }

  /** The member opens its sheet and gives itself these points at every leaf. */
  SheetId begins(int member, long points) {
    SheetHead sheet = Register.done(program.scoring().open(sheet(member), officer(member)));
    Map<String, Score> all = new HashMap<>();
    for (int n = 1; n <= leaves; n++) {
      all.put("I." + n, Score.of(points));
    }
    Register.done(program.recording().points(sheet.id(), Ids.next(), all, officer(member)));
    return sheet.id();
  }

  /** The member's sheet goes all the way to the block. */
  SheetId sends(int member, long points) {
    SheetId id = begins(member, points);
    take(id, Move.SUBMIT, officer(member));
    take(id, Move.APPROVE, unitLeader(member));
    long seen = version(id, officer(member));
    Register.done(program.scoring().send(id, seen, Dispatch.PLAIN, officer(member)));
    return id;
  }

  void allSend(long points) {
    for (int member = 0; member < members.size(); member++) {
      sends(member, points);
    }
  }

  void take(SheetId id, Move move, Access by) {
    Register.done(program.scoring().take(id, version(id, by), move, "theo mẫu", by));
  }

  private long version(SheetId id, Access by) {
    return program.sheets().head(id, by).version();
  }

  void set(LeaderScoredBy scorer, boolean mayExceedSelf) {
    BlockYear now = program.blocks().block(block);
    BlockSettings wanted =
        new BlockSettings(scorer, mayExceedSelf, false, now.settings().deadlines());
    Register.done(program.blocks().set(block, now.version(), wanted, Register.program(province)));
  }

  NewSheet sheet(int member) {
    return new NewSheet(block, members.get(member), List.of());
  }

  Judgement accept(int member, String leaf) {
    return Judgement.accept(Ids.next(), members.get(member), leaf, 0);
  }

  Judgement gives(int member, String leaf, long points, @Nullable String reason) {
    return new Judgement(Ids.next(), members.get(member), leaf, 0, Score.of(points), null, reason);
  }

  Access officer(int member) {
    return holding(member, Role.OFFICER);
  }

  Access unitLeader(int member) {
    return holding(member, Role.UNIT_LEADER);
  }

  /** Officer of the unit that leads the block. */
  Access blockLeader() {
    return holding(LEADER, Role.OFFICER, new Grant(Role.BLOCK_LEADER, scope()));
  }

  Access blockDeputy() {
    return holding(DEPUTY, Role.OFFICER, new Grant(Role.BLOCK_DEPUTY, scope()));
  }

  Access council() {
    Grant grant = new Grant(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()));
    return new Access(actor(null), List.of(grant));
  }

  private Scope scope() {
    return program.blocks().block(block).scope();
  }

  private Access holding(int member, Role role, Grant... more) {
    UUID unit = members.get(member).value();
    List<Grant> grants = new ArrayList<>(List.of(more));
    grants.add(new Grant(role, Scope.unit(province.value(), unit)));
    return new Access(actor(unit), grants);
  }

  private Actor actor(@Nullable UUID unit) {
    return new Actor(Ids.next(), "Người Mẫu", province.value(), unit);
  }
}
