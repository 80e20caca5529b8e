package vn.tdkt.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.tdkt.criteria.model.Absence;
import vn.tdkt.criteria.model.AppliesWhen;
import vn.tdkt.criteria.model.Balance;
import vn.tdkt.criteria.model.Bounds;
import vn.tdkt.criteria.model.Box;
import vn.tdkt.criteria.model.Checklist;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.ExplainedBonus;
import vn.tdkt.criteria.model.FixedDeductions;
import vn.tdkt.criteria.model.Judged;
import vn.tdkt.criteria.model.LeafRule;
import vn.tdkt.criteria.model.Levels;
import vn.tdkt.criteria.model.Limits;
import vn.tdkt.criteria.model.MayFail;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.criteria.model.Modifier;
import vn.tdkt.criteria.model.Part;
import vn.tdkt.criteria.model.Period;
import vn.tdkt.criteria.model.RelativeToBest;
import vn.tdkt.criteria.model.RollUp;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.criteria.model.SampleOf;
import vn.tdkt.criteria.model.Timeliness;
import vn.tdkt.criteria.model.VariableDeductions;
import vn.tdkt.kernel.Score;

/** What holds whatever a set prints and whatever a unit records. */
class RandomRulesTest {
  private static final List<String> LABELS =
      List.of("Tốt", "báo cáo chậm", "Kỳ 1: quý", "a b", "Đủ");

  @Property(tries = 300)
  void a_random_set_reads_back_as_it_was_written(@ForAll("methods") List<Method> methods) {
    List<Item> leaves = new ArrayList<>();
    for (Method method : methods) {
      String ref = "I." + (leaves.size() + 1);
      leaves.add(new Item.Leaf(Heading.of(ref, "Tiêu chí", Score.of(10)), method));
    }
    Caps caps = new Caps(Cap.ofShare(Score.of(1, 10)).warning(), Cap.ofPoints(Score.of(7, 3)));
    Item group = new Item.Branch(Heading.of("I", "Phần", null), false, leaves, caps);
    CriteriaSet set = CriteriaSet.of("Bộ tiêu chí", "2024", List.of(group), Terms.DEFAULT);

    assertThat(CriteriaFormat.read(CriteriaFormat.write(set))).isEqualTo(new Decoded.Read<>(set));
    assertThat(set.diagnose()).isNotNull();
  }

  @Property(tries = 300)
  void a_random_answer_reads_back_as_it_was_written(@ForAll("answers") Answer answer) {
    assertThat(AnswerFormat.readAnswer(AnswerFormat.write(answer)))
        .isEqualTo(new Decoded.Read<>(answer));
  }

  @Property(tries = 200)
  void the_order_of_cases_changes_nothing(
      @ForAll("caseRules") LeafRule rule,
      @ForAll("cases") List<Answer.Case> cases,
      @ForAll int seed) {
    List<Answer.Case> shuffled = new ArrayList<>(cases);
    Collections.shuffle(shuffled, new Random(seed));
    LeafResult before = score(rule, new Answer.Cases(cases), Bounds.NONE);
    LeafResult after = score(rule, new Answer.Cases(shuffled), Bounds.NONE);

    assertThat(after.points()).isEqualTo(before.points());
    assertThat(after.state()).isEqualTo(before.state());
  }

  @Property(tries = 300)
  void points_stay_between_floor_and_maximum(
      @ForAll("caseRules") LeafRule rule, @ForAll("cases") List<Answer.Case> cases) {
    if (rule instanceof Balance) {
      return;
    }
    Score points = score(rule, new Answer.Cases(cases), Bounds.NONE).points();
    if (points != null) {
      assertThat(points).isBetween(Score.ZERO, Score.of(10));
    }
  }

  @Property(tries = 300)
  void declared_ends_hold_after_rounding(
      @ForAll("caseRules") LeafRule rule, @ForAll("cases") List<Answer.Case> cases) {
    Bounds ends = new Bounds(null, Score.of(1, 3), Score.of(29, 3));
    Score points = score(rule, new Answer.Cases(cases), ends).points();
    if (points != null) {
      assertThat(points).isBetween(Score.of(1, 3), Score.of(29, 3));
    }
  }

  @Property(tries = 200)
  void base_and_deduction_always_make_up_the_maximum(
      @ForAll("caseRules") LeafRule rule,
      @ForAll("cases") List<Answer.Case> cases,
      @ForAll("scores") Score most) {
    BonusPolicy policy =
        new BonusPolicy(
            BonusPolicy.Place.OUTSIDE, Caps.NONE, Caps.NONE, new Caps(null, Cap.ofPoints(most)));
    Terms capped = Terms.DEFAULT.with(policy);
    Item leaf = new Item.Leaf(Heading.of("I", "A", Score.of(10)), Method.of(rule));
    CriteriaSet set = CriteriaSet.of("Bộ tiêu chí", "2024", List.of(leaf), capped);
    Entry entry = Entry.of(new Answer.Cases(cases));
    SheetResult sheet = Evaluation.of(set, UnitSheet.of("A", Map.of("I", entry)));
    if (sheet.complete()) {
      assertThat(sheet.base().plus(sheet.deduction())).isEqualTo(sheet.applicableMax());
      assertThat(sheet.deduction()).isLessThanOrEqualTo(most);
    }
  }

  private static LeafResult score(LeafRule rule, Answer answer, Bounds ends) {
    Method method = Method.of(rule).within(ends);
    Item leaf = new Item.Leaf(Heading.of(Rules.KEY, "A", Score.of(10)), method);
    CriteriaSet set = CriteriaSet.of("Bộ tiêu chí", "2024", List.of(leaf), Terms.DEFAULT);
    return Rules.leaf(Evaluation.of(set, UnitSheet.of("A", Map.of(Rules.KEY, Entry.of(answer)))));
  }

  @Provide
  Arbitrary<Score> scores() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 40), Arbitraries.of(1, 2, 3, 4, 100))
        .as((numerator, denominator) -> Score.of(numerator, denominator));
  }

  private Arbitrary<Score> positive() {
    return scores().map(score -> score.plus(Score.of(1, 4)));
  }

  private Arbitrary<String> labels() {
    return Arbitraries.of(LABELS);
  }

  private Arbitrary<List<Event>> events() {
    return Combinators.combine(positive().list().ofSize(3), scores().injectNull(0.5))
        .as(
            (points, cap) ->
                List.of(
                    Event.of("a", "a", points.get(0)),
                    new Event("b", "báo cáo chậm", points.get(1), null, cap),
                    Event.of("c", "c", points.get(2))));
  }

  @Provide
  Arbitrary<LeafRule> caseRules() {
    Arbitrary<Boolean> own = Arbitraries.of(true, false);
    Arbitrary<Score> cap = scores().injectNull(0.5);
    return Arbitraries.oneOf(
        Combinators.combine(events(), cap, own).as(FixedDeductions::new),
        Combinators.combine(events(), cap, own).as(VariableDeductions::new),
        Combinators.combine(scores(), events(), cap).as(Balance::new));
  }

  @Provide
  Arbitrary<List<Answer.Case>> cases() {
    return Combinators.combine(
            Arbitraries.of("a", "b", "c"),
            Arbitraries.longs().between(0, 6),
            positive().injectNull(0.2),
            labels().injectNull(0.5),
            Arbitraries.of(true, false).injectNull(0.2),
            Arbitraries.of(true, false),
            labels().injectNull(0.7))
        .as(Answer.Case::new)
        .list()
        .ofMaxSize(5);
  }

  private Arbitrary<LeafRule> leafRules() {
    Arbitrary<Map<String, Score>> levels = Arbitraries.maps(labels(), scores()).ofMinSize(1);
    Arbitrary<Score> cap = scores().injectNull(0.5);
    Arbitrary<List<Box>> boxes =
        Combinators.combine(labels(), scores().injectNull(0.3), scores().injectNull(0.6))
            .as((label, points, minus) -> new Box(label, label, points, minus))
            .list()
            .uniqueElements(Box::key)
            .ofMinSize(1)
            .ofMaxSize(4);
    Arbitrary<LeafRule> lists =
        Combinators.combine(
                boxes,
                cap,
                cap,
                Arbitraries.of(Checklist.Scope.class).injectNull(0.4),
                labels().list().ofMaxSize(2),
                Arbitraries.of(true, false))
            .as(Checklist::new);
    Arbitrary<LeafRule> late =
        Combinators.combine(
                Arbitraries.of(Timeliness.Late.class),
                scores(),
                cap,
                cap,
                Arbitraries.of(Timeliness.Copy.class).injectNull(0.3),
                Arbitraries.of(Timeliness.Resent.class).injectNull(0.3),
                days().list().ofMaxSize(2))
            .as(
                (per, each, most, never, copy, resent, holidays) ->
                    new Timeliness(per, each, most, never, 3, each, copy, resent, holidays));
    return Arbitraries.oneOf(
        caseRules(),
        lists,
        late,
        levels.map(Levels::new),
        cap.map(Judged::new),
        cap.map(ExplainedBonus::new),
        Combinators.combine(labels(), scores(), cap).as(CountTimes::new),
        Combinators.combine(Arbitraries.longs().between(1, 50), scores(), labels().injectNull(0.5))
            .as(SampleOf::new));
  }

  private Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 800).map(LocalDate.of(2024, 1, 1)::plusDays);
  }

  private Arbitrary<Rule> rules() {
    Arbitrary<Rule> leaf = leafRules().map(Function.identity());
    Arbitrary<Rule> mayFail =
        Combinators.combine(leafRules(), scores().map(Score::negated).injectNull(0.5))
            .as(MayFail::new);
    Arbitrary<Rule> rolled =
        Combinators.combine(
                leafRules(),
                Arbitraries.of(RollUp.Way.class),
                Arbitraries.of(RollUp.Missing.class).injectNull(0.3),
                scores().injectNull(0.5))
            .as(
                (each, way, missing, weight) ->
                    new RollUp(
                        each,
                        List.of(new Period("1", "Kỳ 1", null), new Period("2", "Kỳ 2", weight)),
                        way,
                        missing,
                        null));
    Arbitrary<RelativeToBest.Gives> gives =
        Arbitraries.of(RelativeToBest.Gives.class).injectNull(0.5);
    Arbitrary<Rule> relative =
        Combinators.combine(gives, gives, Arbitraries.of(true, false)).as(RelativeToBest::new);
    return Arbitraries.oneOf(leaf, leaf, mayFail, rolled, relative);
  }

  private Arbitrary<Modifier> modifiers() {
    Arbitrary<Absence.Effect> effects = Arbitraries.of(Absence.Effect.class);
    Arbitrary<Modifier> absence =
        Combinators.combine(
                Arbitraries.of(Chooser.class).set(),
                effects,
                Arbitraries.of(Chooser.class).set(),
                effects,
                scores().injectNull(0.5))
            .as(Absence::new);
    Arbitrary<Modifier> applies =
        Combinators.combine(labels(), labels().list().ofMinSize(1).ofMaxSize(2))
            .as(AppliesWhen::new);
    Arbitrary<Modifier> limits =
        scores().map(points -> new Limits(new Caps(Cap.ofPoints(points), null)));
    return Arbitraries.oneOf(absence, applies, limits);
  }

  @Provide
  Arbitrary<List<Method>> methods() {
    Arbitrary<Method> plain = rules().map(Method::of);
    Arbitrary<Method> composed =
        Combinators.combine(rules(), leafRules(), leafRules(), scores().injectNull(0.5))
            .as(
                (points, bonus, loss, max) ->
                    Method.composed(
                        new Part("a", "Phần a", Part.Role.POINTS, max, points, false),
                        new Part("b", "Thưởng", Part.Role.BONUS, null, bonus, true),
                        Part.deduction("c", "Trừ", loss)));
    Arbitrary<Bounds> bounds =
        Combinators.combine(
                positive().injectNull(0.5), scores().injectNull(0.5), scores().injectNull(0.5))
            .as(Bounds::new);
    return Combinators.combine(
            Arbitraries.oneOf(plain, composed), modifiers().list().ofMaxSize(2), bounds)
        .as((method, more, ends) -> new Method(method.parts(), more, ends))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<Answer> answers() {
    Arbitrary<Answer> plain = plainAnswers();
    Arbitrary<Map<String, Answer>> several = Arbitraries.maps(labels(), plain).ofMinSize(1);
    return Arbitraries.oneOf(
        plain, plain, several.map(Answer.Parts::new), several.map(Answer.Periods::new));
  }

  private Arbitrary<Answer> plainAnswers() {
    Arbitrary<Boolean> yes = Arbitraries.of(true, false);
    Arbitrary<Map<String, Boolean>> ticks = Arbitraries.maps(labels(), yes).ofMinSize(1);
    Arbitrary<Answer> lists =
        Combinators.combine(Arbitraries.of("", "Phong trào A"), ticks, labels().set().ofMaxSize(2))
            .as(Answer.Ticks::new)
            .list()
            .ofMaxSize(2)
            .map(Answer.Checklist::new);
    Arbitrary<Answer> awards =
        Combinators.combine(
                labels(),
                labels(),
                labels().injectNull(0.5),
                days().injectNull(0.5),
                Arbitraries.integers().between(2000, 2030).injectNull(0.5),
                Arbitraries.longs().between(1, 9),
                scores().injectNull(0.5))
            .as(Answer.Award::new)
            .list()
            .ofMaxSize(3)
            .map(Answer.Awards::new);
    Arbitrary<Answer> deliveries =
        Combinators.combine(labels(), days(), days().injectNull(0.3), days().injectNull(0.3))
            .as(Answer.Delivery::new)
            .list()
            .ofMaxSize(3)
            .map(Answer.Deliveries::new);
    Arbitrary<Answer> numbers =
        Arbitraries.oneOf(
            scores().map(Answer.Judged::new),
            Combinators.combine(scores(), scores()).as(Answer.Ratio::new),
            Combinators.combine(scores(), yes.injectNull(0.3)).as(Answer.Measured::new),
            Combinators.combine(scores().injectNull(0.3), scores().injectNull(0.3), scores())
                .as(Answer.PlanActual::new),
            Arbitraries.longs().between(0, 99).map(Answer.Count::new),
            Arbitraries.maps(labels(), scores()).ofMinSize(1).map(Answer.Counters::new));
    return Arbitraries.oneOf(
        numbers,
        lists,
        awards,
        deliveries,
        cases().map(Answer.Cases::new),
        labels().map(Answer.Level::new),
        ticks.map(met -> new Answer.Conditions(new LinkedHashMap<>(met))),
        Combinators.combine(labels(), days().injectNull(0.5)).as(Answer.Rating::new),
        Arbitraries.of(Chooser.class).map(Answer.NothingArose::new));
  }
}
