package vn.tdkt.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Entry;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.organisation.Blocks;
import vn.tdkt.organisation.Register;
import vn.tdkt.organisation.Units;
import vn.tdkt.testing.DatabaseTest;

@DatabaseTest
class SheetImportTest {
  @Autowired Units units;
  @Autowired Blocks blocks;
  @Autowired CriteriaSets sets;
  @Autowired Scoring scoring;
  @Autowired SheetImport imports;
  @Autowired Sheets sheets;
  @Autowired JdbcClient db;

  private Season season;
  private SheetHead sheet;

  @BeforeEach
  void aSheet() {
    season = new Season(units, blocks, sets, 3);
    sheet = Register.done(scoring.open(season.sheet(0), season.officer(0)));
  }

  @Test
  void many_leaves_are_one_act() {
    int before = acts();

    Register.done(imports.enter(sheet.id(), entries("8", "2"), season.officer(0)));

    assertThat(acts()).isEqualTo(before + 1);
    Figures figures = sheets.figures(sheet.id(), season.officer(0));
    assertThat(figures.rows()).extracting(Recorded::points).containsOnly(Score.of(8));
    assertThat(figures.self().entry("I.1").bonuses())
        .extracting(Entry.Bonus::points)
        .containsExactly(Score.of(2));
  }

  @Test
  void what_stood_there_is_replaced_not_added_to() {
    Register.done(imports.enter(sheet.id(), entries("8", "2"), season.officer(0)));
    Register.done(imports.enter(sheet.id(), entries("9", "1"), season.officer(0)));

    Figures figures = sheets.figures(sheet.id(), season.officer(0));
    assertThat(figures.version("I.1")).isEqualTo(2);
    assertThat(Objects.requireNonNull(figures.self().entry("I.1").bonuses()))
        .extracting(Entry.Bonus::points)
        .containsExactly(Score.of(1));
  }

  @Test
  void a_leaf_that_the_set_has_not_writes_nothing() {
    Entry entry = Entry.of(new Answer.Judged(Score.of(1)));

    assertThatThrownBy(
            () -> imports.enter(sheet.id(), Map.of("I.1", entry, "I.9", entry), season.officer(0)))
        .isInstanceOf(NotVisible.class);
    assertThat(sheets.figures(sheet.id(), season.officer(0)).rows()).isEmpty();
  }

  @Test
  void another_unit_enters_nothing() {
    assertThatThrownBy(() -> imports.enter(sheet.id(), entries("8", "2"), season.officer(1)))
        .isInstanceOf(NotVisible.class);
  }

  private static Map<String, Entry> entries(String points, String bonus) {
    Entry plain = Entry.of(new Answer.Judged(Score.of(points)));
    return Map.of(
        "I.1",
        plain.with(new Entry.Bonus(Score.of(bonus), "Vượt chỉ tiêu", null, List.of())),
        "I.2",
        plain);
  }

  private int acts() {
    return db.sql("select count(*) from audit.act").query(Integer.class).single();
  }
}
