package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.tdkt.access.Access;
import vn.tdkt.access.Grant;
import vn.tdkt.access.Role;
import vn.tdkt.access.Scope;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.DecidingDocument;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Ids;
import vn.tdkt.organisation.BlockKind;
import vn.tdkt.organisation.BlockYearId;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.NewBlock;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.organisation.Units;
import vn.tdkt.organisation.Validity;
import vn.tdkt.season.Season;
import vn.tdkt.season.SeasonFile;
import vn.tdkt.season.SeasonReading;

/** A unit of a season that ships with the program, with its block and issued set. */
public final class RealSheet {
  public final UnitId province;
  public final UnitId unit;
  public final BlockYearId block;

  private final StoredSet set;
  private final UnitSheet figures;
  private final LocalDate newYear;

  public RealSheet(Units units, Blocks blocks, CriteriaSets sets, String sample) {
    Season season = read(sample);
    figures = season.rounds().firstEntry().getValue().getFirst();
    newYear = LocalDate.of(Integer.parseInt(season.criteria().year()), 1, 1);
    Register register = new Register(units);
    province = register.province("Tỉnh Mẫu");
    unit = register.agency(figures.name(), province);
    Actor program = Register.program(province);
    NewBlock wanted =
        new NewBlock(
            province, BlockKind.BLOCK, season.block().name(), "", "05/QĐ", Register.START, true);
    var formed = Register.done(blocks.form(wanted, program));
    Validity year = new Validity(newYear, newYear.plusYears(1));
    block = Register.done(blocks.openYear(formed, season.criteria().year(), year, program));
    Register.done(blocks.join(block, unit, "", newYear, program));
    StoredSet draft = Register.done(sets.begin(block, season.criteria(), council()));
    DecidingDocument decision = new DecidingDocument("3104/HD", newYear, "Hội đồng mẫu");
    set = Register.done(sets.issue(draft.id(), draft.version(), decision, council()));
  }

  private static Season read(String sample) {
    SeasonReading reading = SeasonFile.read(Path.of("samples", sample + ".yaml"));
    assertThat(reading).isInstanceOf(SeasonReading.Understood.class);
    return ((SeasonReading.Understood) reading).season();
  }

  public Access officer() {
    return holding(Role.OFFICER, Scope.unit(province.value(), unit.value()), unit);
  }

  private Access council() {
    return holding(Role.COUNCIL_OFFICE, Scope.jurisdiction(province.value()), null);
  }

  private Access holding(Role role, Scope scope, @org.jspecify.annotations.Nullable UnitId of) {
    Actor actor =
        new Actor(
            Ids.next(), "Người Mẫu " + role, province.value(), of == null ? null : of.value());
    return new Access(actor, List.of(new Grant(role, scope)));
  }

  /** An empty sheet of the unit. */
  public SheetHead open(Scoring scoring) {
    NewSheet wanted = new NewSheet(block, unit, figures.attributes());
    return Register.done(scoring.open(wanted, officer()));
  }

  /** The sheet with everything that the season says. */
  public SheetHead filled(Scoring scoring, Recording recording) {
    SheetHead sheet = open(scoring);
    set.content()
        .leaves()
        .filter(leaf -> figures.entries().containsKey(leaf.key()))
        .forEach(
            leaf ->
                assertThat(
                        recording.save(
                            new LeafCommand(sheet.id(), Ids.next(), leaf.key(), 0),
                            figures.entry(leaf.key()),
                            officer()))
                    .isInstanceOf(Saving.Saved.class));
    return sheet;
  }
}
