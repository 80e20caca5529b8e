package vn.tdkt.bench.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.model.Band;
import vn.tdkt.criteria.model.Bands;
import vn.tdkt.criteria.model.CountTimes;
import vn.tdkt.criteria.model.Event;
import vn.tdkt.criteria.model.FixedDeductions;
import vn.tdkt.criteria.model.Interval;
import vn.tdkt.criteria.model.Judged;
import vn.tdkt.criteria.model.Levels;
import vn.tdkt.criteria.model.Proportion;
import vn.tdkt.criteria.model.RelativeToBest;
import vn.tdkt.criteria.model.Rule;
import vn.tdkt.criteria.model.YesNo;
import vn.tdkt.criteria.model.Zero;
import vn.tdkt.kernel.Score;

/**
 * One way of scoring a criterion of ten points, said twice: as our rule, and as the formula that an
 * office would write. In a formula {a} and {b} are the two cells of the unit, {best} the best share
 * of all units, {p} the points.
 */
enum Kind {
  JUDGED(Judged.FREELY, "{a}", "{p}&\": chấm theo nhận xét\"") {
    @Override
    Facts facts(Random random) {
      return new Facts(new BigDecimal(40 - random.nextInt(9)).divide(new BigDecimal(4)), null);
    }

    @Override
    Answer answer(Facts facts) {
      return new Answer.Judged(facts.number());
    }
  },

  LEVEL(
      new Levels(levels()),
      "IF({a}=\"Tốt\",10,IF({a}=\"Khá\",8,IF({a}=\"Trung bình\",5,0)))",
      "{p}&\": mức \"&{a}") {
    @Override
    Facts facts(Random random) {
      return new Facts(List.copyOf(levels().keySet()).get(random.nextInt(4)), null);
    }

    @Override
    Answer answer(Facts facts) {
      return new Answer.Level(facts.label());
    }
  },

  BAND(
      new Bands(bands(), "số việc đúng hạn", "số việc được giao", null, false, Zero.FULL),
      "IF({a}/{b}>=0.95,10,IF({a}/{b}>=0.8,8,IF({a}/{b}>=0.5,5,0)))",
      "{p}&\": \"&{a}&\"/\"&{b}") {
    @Override
    Facts facts(Random random) {
      return new Facts(20 + random.nextInt(81), 100);
    }

    @Override
    Answer answer(Facts facts) {
      return facts.ratio();
    }
  },

  SHARE(
      new Proportion("số thực hiện", "số kế hoạch", Zero.FULL, null),
      "MIN(10,10*{a}/{b})",
      "{p}&\" = 10 × \"&{a}&\"/\"&{b}") {
    @Override
    Facts facts(Random random) {
      return new Facts(30 + random.nextInt(60), 89 + random.nextInt(20));
    }

    @Override
    Answer answer(Facts facts) {
      return facts.ratio();
    }
  },

  FAULTS(
      FixedDeductions.of(
          Event.of("cham", "báo cáo chậm", Score.of("0.5")),
          Event.of("thieu", "báo cáo thiếu", Score.ONE)),
      "MAX(0,10-0.5*{a}-1*{b})",
      "{p}&\" = 10 − \"&(10-{p})&\": \"&{a}&\" báo cáo chậm, \"&{b}&\" báo cáo thiếu\"") {
    @Override
    Facts facts(Random random) {
      return new Facts(random.nextInt(5), random.nextInt(3));
    }

    @Override
    Answer answer(Facts facts) {
      return new Answer.Cases(
          Stream.of(
                  Answer.Case.of("cham", facts.count(facts.a())),
                  Answer.Case.of("thieu", facts.count(facts.b())))
              .filter(one -> one.count() > 0)
              .toList());
    }
  },

  TIMES(
      new CountTimes("mô hình mới", Score.of("0.5"), null),
      "MIN(10,0.5*{a})",
      "{p}&\" = \"&{a}&\" × 0,5: \"&{a}&\" mô hình mới\"") {
    @Override
    Facts facts(Random random) {
      return new Facts(random.nextInt(21), null);
    }

    @Override
    Answer answer(Facts facts) {
      return new Answer.Count(facts.count(facts.a()));
    }
  },

  YES_NO(new YesNo(), "IF({a}=\"Có\",10,0)", "{p}&\": \"&{a}") {
    @Override
    Facts facts(Random random) {
      return new Facts(random.nextInt(8) == 0 ? "Không" : "Có", null);
    }

    @Override
    Answer answer(Facts facts) {
      return new Answer.YesNo(facts.label().equals("Có"));
    }
  },

  TO_BEST(
      new RelativeToBest(RelativeToBest.Gives.FULL, RelativeToBest.Gives.FULL, false),
      "IF({a}/{b}<1,5*{a}/{b},IF({best}=1,10,5+5*({a}/{b}-1)/({best}-1)))",
      "{p}&\": \"&{a}&\" so với kế hoạch \"&{b}") {
    @Override
    Facts facts(Random random) {
      return new Facts(85 + random.nextInt(50), 100);
    }

    @Override
    Answer answer(Facts facts) {
      Answer.Ratio both = facts.ratio();
      return new Answer.PlanActual(both.denominator(), both.numerator());
    }
  };

  final Rule rule;
  final String points;
  final String reason;

  Kind(Rule rule, String points, String reason) {
    this.rule = rule;
    this.points = points;
    this.reason = reason;
  }

  /** Believable facts of one unit. */
  abstract Facts facts(Random random);

  abstract Answer answer(Facts facts);

  /** Every eighth criterion is relative to the best of the block. */
  static Kind of(int leaf) {
    return values()[leaf % values().length];
  }

  private static Map<String, Score> levels() {
    Map<String, Score> levels = new LinkedHashMap<>();
    levels.put("Tốt", Score.of(10));
    levels.put("Khá", Score.of(8));
    levels.put("Trung bình", Score.of(5));
    levels.put("Yếu", Score.ZERO);
    return levels;
  }

  private static List<Band> bands() {
    return List.of(
        band("0.95", null, 10), band("0.8", "0.95", 8), band("0.5", "0.8", 5), band("0", "0.5", 0));
  }

  private static Band band(String from, @Nullable String until, long points) {
    Score end = until == null ? null : Score.of(until);
    Interval interval = new Interval(Score.of(from), true, end, false, true);
    return new Band(interval, Band.Gives.POINTS, Score.of(points));
  }
}
