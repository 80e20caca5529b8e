package vn.tdkt.criteria;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;

/** An answer as the fields of its form, numbered lines from 0: what {@link AnswerReader} reads. */
public final class AnswerFields {
  private final Map<String, String> fields;
  private final String prefix;

  private AnswerFields(Map<String, String> fields, String prefix) {
    this.fields = fields;
    this.prefix = prefix;
  }

  /** Only fields that hold something; none where nothing was answered. */
  public static Map<String, String> of(@Nullable Answer answer) {
    AnswerFields all = new AnswerFields(new LinkedHashMap<>(), "");
    if (answer != null) {
      all.add(answer);
    }
    return all.fields;
  }

  private void add(Answer answer) {
    switch (answer) {
      case Answer.Judged(Score points) -> put("points", points);
      case Answer.Level(String label) -> put("level", label);
      case Answer.YesNo(boolean yes) -> put("yes", String.valueOf(yes));
      case Answer.Cases(var cases) -> cases(cases);
      case Answer.LevelAndCases(String level, var cases) -> {
        put("level", level);
        cases(cases);
      }
      case Answer.Ratio(Score numerator, Score denominator) -> {
        put("numerator", numerator);
        put("denominator", denominator);
      }
      case Answer.Measured(Score value, Boolean gate) -> {
        put("value", value);
        tick("gate", gate);
      }
      case Answer.PlanActual(Score plan, Score revised, Score actual) -> {
        put("plan", plan);
        put("revised_plan", revised);
        put("actual", actual);
      }
      case Answer.Count(long times) -> put("times", Score.of(times));
      case Answer.Awards(var awards) -> awards(awards);
      case Answer.Explained(Score points, String explanation) -> {
        put("points", points);
        put("explanation", explanation);
      }
      case Answer.Deliveries(var deliveries) -> deliveries(deliveries);
      case Answer.Checklist(var lists) -> lists(lists);
      case Answer.Conditions(var met) -> met.forEach((box, yes) -> tick("tick." + box, yes));
      case Answer.Rating(String label, LocalDate decided) -> {
        put("level", label);
        put("decided", decided);
      }
      case Answer.Counters(var values) ->
          values.forEach((name, value) -> put("value." + name, value));
      case Answer.Sample(long reached, long positive, Boolean gate) -> {
        put("reached", Score.of(reached));
        put("positive", Score.of(positive));
        tick("gate", gate);
      }
      case Answer.Periods(var answers) ->
          answers.forEach((key, one) -> under("period." + key + ".").add(one));
      case Answer.Given(var points, Score extra) -> {
        points.forEach((giver, value) -> put("giver." + giver, value));
        put("extra", extra);
      }
      case Answer.Parts(var answers) -> answers.forEach((key, one) -> under(key + ".").add(one));
      case Answer.NothingArose nothing -> put(AnswerReader.ABSENT, AnswerReader.NOTHING_AROSE);
      case Answer.NotApplicable(Chooser by, String reason) -> {
        put(AnswerReader.ABSENT, AnswerReader.NOT_APPLICABLE);
        put("reason", reason);
      }
    }
  }

  private AnswerFields under(String more) {
    return new AnswerFields(fields, prefix + more);
  }

  private void cases(List<Answer.Case> cases) {
    none(cases);
    for (int n = 0; n < cases.size(); n++) {
      AnswerFields line = under("case." + n + ".");
      Answer.Case one = cases.get(n);
      line.put("event", one.event());
      line.put("count", Score.of(one.count()));
      line.put("amount", one.amount());
      line.put("reason", one.reason());
      line.tick("own_fault", one.ownFault());
      line.tick("exempt", one.exempt() ? true : null);
      line.put("fault", one.fault());
    }
  }

  private void awards(List<Answer.Award> awards) {
    none(awards);
    for (int n = 0; n < awards.size(); n++) {
      AnswerFields line = under("award." + n + ".");
      Answer.Award one = awards.get(n);
      line.put("level", one.level());
      line.put("what", one.what());
      line.put("criterion", one.criterion());
      line.put("decided", one.decided());
      line.put(
          "year", one.achievementYear() == null ? null : String.valueOf(one.achievementYear()));
      line.put("sharers", Score.of(one.sharers()));
      line.put("share", one.share());
    }
  }

  private void deliveries(List<Answer.Delivery> deliveries) {
    none(deliveries);
    for (int n = 0; n < deliveries.size(); n++) {
      AnswerFields line = under("delivery." + n + ".");
      Answer.Delivery one = deliveries.get(n);
      line.put("what", one.what());
      line.put("due", one.due());
      line.put("electronic", one.electronic());
      line.put("paper", one.paper());
    }
  }

  private void lists(List<Answer.Ticks> lists) {
    for (int n = 0; n < lists.size(); n++) {
      Answer.Ticks list = lists.get(n);
      AnswerFields line = list.subject().isEmpty() ? this : under("subject." + n + ".");
      line.put("name", list.subject());
      list.done().forEach((box, yes) -> line.tick("tick." + box, yes));
      list.excused().forEach(box -> line.tick("excused." + box, true));
    }
  }

  /** No line at all is an answer too, in contrast to nothing answered. */
  private void none(List<?> lines) {
    tick(AnswerReader.NONE, lines.isEmpty() ? true : null);
  }

  private void put(String name, @Nullable Score value) {
    put(name, value == null ? null : value.text());
  }

  private void put(String name, @Nullable LocalDate day) {
    put(name, day == null ? null : VietnamTime.date(day));
  }

  private void tick(String name, @Nullable Boolean on) {
    put(name, on == null ? null : on.toString());
  }

  private void put(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(prefix + name, value);
    }
  }
}
