package vn.tdkt.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.Explanations;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockSettings;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Deadlines;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;

/** An invented block of three in 2024 with an issued set of criteria. */
public final class Season {
  public static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

  public final UnitId province;
  public final List<UnitId> members = new ArrayList<>();
  final BlockYearId block;
  final StoredSet set;

  private final Scope blockScope;

  /** With so many judged criteria. */
  Season(Units units, Blocks blocks, CriteriaSets sets, int leaves) {
    this(units, blocks, sets, criteria(leaves));
  }

  public Season(Units units, Blocks blocks, CriteriaSets sets, CriteriaSet criteria) {
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    Actor program = Register.program(province);
    var id =
        Register.done(
            blocks.form(
                new NewBlock(
                    province, BlockKind.BLOCK, "Các hội (giả định)", "", "05/QĐ", NEW_YEAR, true),
                program));
    Validity year = new Validity(NEW_YEAR, NEW_YEAR.plusYears(1));
    block = Register.done(blocks.openYear(id, "2024", year, program));
    for (String name : List.of("Hội Mẫu Một", "Hội Mẫu Hai", "Hội Mẫu Ba")) {
      UnitId unit = register.agency(name, province);
      members.add(unit);
      Register.done(blocks.join(block, unit, "", NEW_YEAR, program));
    }
    Register.done(blocks.give(block, Office.LEADER, members.get(2), NEW_YEAR, "05/QĐ", program));
    BlockYear now = blocks.block(block);
    BlockSettings due = now.settings().with(new Deadlines(LocalDate.of(2024, 11, 15), null));
    Register.done(blocks.set(block, now.version(), due, program));
    blockScope = now.scope();
    set = issued(sets, criteria);
  }

  private StoredSet issued(CriteriaSets sets, CriteriaSet criteria) {
    Access office = council();
    StoredSet draft = Register.done(sets.begin(block, criteria, office));
    DecidingDocument decision = new DecidingDocument("3104/HD", NEW_YEAR, "Hội đồng mẫu");
    return Register.done(sets.issue(draft.id(), draft.version(), decision, office));
  }

  /** Leaves I.1, I.2 … of ten points each; every bonus and deduction is explained. */
  static CriteriaSet criteria(int leaves) {
    return criteria(Collections.nCopies(leaves, Method.JUDGED));
  }

  /** The same with a leaf for each of these methods. */
  public static CriteriaSet criteria(List<Method> methods) {
    List<Item> items = new ArrayList<>();
    for (int n = 1; n <= methods.size(); n++) {
      Heading heading = Heading.of("I." + n, "Tiêu chí " + n, Score.of(10));
      items.add(new Item.Leaf(heading, methods.get(n - 1)));
    }
    Heading group = Heading.of("I", "Nhiệm vụ", Score.of(10L * methods.size()));
    Explanations required =
        new Explanations(
            Explanations.Need.REQUIRED, Explanations.Need.REQUIRED, Explanations.Need.NOT_ASKED);
    Terms terms = Terms.DEFAULT.with(required);
    return CriteriaSet.of("Bộ tiêu chí mẫu", "2024", List.of(new Item.Branch(group, items)), terms);
  }

  public Access officer(int member) {
    return holding(Role.OFFICER, unitScope(member), members.get(member).value());
  }

  /** Enters figures, and may not open what is restricted. */
  Access department(int member) {
    return holding(Role.DEPARTMENT, unitScope(member), members.get(member).value());
  }

  public Access leader(int member) {
    return holding(Role.UNIT_LEADER, unitScope(member), members.get(member).value());
  }

  /** Of the third member, which leads the block. */
  Access blockLeader() {
    return holding(Role.BLOCK_LEADER, blockScope, members.get(2).value());
  }

  Access council() {
    return holding(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()), null);
  }

  public NewSheet sheet(int member) {
    return new NewSheet(block, members.get(member), List.of());
  }

  private Scope unitScope(int member) {
    return Scope.unit(province.value(), members.get(member).value());
  }

  private Access holding(Role role, Scope scope, @org.jspecify.annotations.Nullable UUID unit) {
    Actor actor = new Actor(Ids.next(), "Người Mẫu " + role, province.value(), unit);
    return new Access(actor, List.of(new Grant(role, scope)));
  }
}
