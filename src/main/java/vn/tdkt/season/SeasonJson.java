package vn.tdkt.season;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;
import vn.tdkt.criteria.EngineVersion;
import vn.tdkt.criteria.GroupResult;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.kernel.Finding;

/**
 * A result as JSON, {@code tdkt-season/1}: numbers are points after the declared rounding, with
 * {@code exact} as "n/d" where it differs; docs/season-format.md describes every field.
 */
public final class SeasonJson {
  private final JsonValues json;
  private final SeasonResult result;

  private SeasonJson(JsonValues json, SeasonResult result) {
    this.json = json;
    this.result = result;
  }

  /** The text, with a line for each field and a newline at its end. */
  public static String write(SeasonResult result) {
    StringWriter text = new StringWriter(64 * 1024);
    try (JsonGenerator generator = new JsonFactory().createGenerator(new Lines(), text)) {
      new SeasonJson(new JsonValues(generator), result).season();
    }
    return text.append('\n').toString();
  }

  private void season() {
    Season season = result.season();
    json.object(
        () -> {
          json.text("schema", SeasonFile.SCHEMA);
          json.text("engine", EngineVersion.CURRENT);
          json.text("block", season.block().name());
          json.text("criteria_set", season.criteria().title());
          json.text("year", season.criteria().year());
          json.text("note", season.note());
          json.name("units").array(result.rounds(), this::round);
          json.name("warnings").array(result.ofTheSet(), this::warning);
        });
  }

  private void round(SeasonResult.Scored round) {
    List<UnitSheet> sheets = result.season().rounds().getOrDefault(round.round(), List.of());
    List<SheetResult> units = round.result().units();
    for (int i = 0; i < units.size(); i++) {
      unit(round.round(), sheets.get(i), units.get(i));
    }
  }

  private void unit(String round, UnitSheet sheet, SheetResult unit) {
    json.object(
        () -> {
          json.text("unit", unit.unit());
          json.text("name", unit.name());
          json.text("round", round);
          json.text("group", sheet.group());
          json.name("groups").array(top(unit, true), this::group);
          json.name("subtotals").array(top(unit, false), this::group);
          json.name("leaves").array(unit.leaves(), this::leaf);
          json.number("base", unit.base());
          json.number("bonus", unit.bonus());
          json.number("deduction", unit.deduction());
          json.number("total", unit.total());
          json.number("max", unit.applicableMax());
          standing(unit);
          json.whole("answered", unit.answered());
          json.whole("asked", unit.asked());
          json.name("warnings").array(SeasonResult.warnings(unit), this::warning);
        });
  }

  private void standing(SheetResult unit) {
    SheetResult.Percent percent = unit.percent();
    json.percent("percent", percent == null ? null : percent.value());
    json.text("percent_basis", percent == null ? null : bonus(percent.withBonus()));
    SheetResult.UnitClass reached = unit.clazz();
    json.text("class", reached == null ? null : reached.label());
    json.text(
        "class_basis",
        reached == null ? null : lower(reached.basis()) + "_" + bonus(reached.withBonus()));
    json.whole("rank", unit.rank());
    json.text("unranked", unit.unranked());
  }

  private static List<GroupResult> top(SheetResult unit, boolean top) {
    return unit.groups().stream().filter(group -> (group.depth() == 0) == top).toList();
  }

  private void group(GroupResult group) {
    json.object(
        () -> {
          json.text("ref", group.ref());
          json.text("name", group.name());
          json.number("points", group.points());
          json.number("bonus", group.bonus());
          json.number("deduction", group.deduction());
          json.number("max", group.max());
        });
  }

  private void leaf(LeafResult leaf) {
    json.object(
        () -> {
          json.text("ref", leaf.ref());
          json.text("key", leaf.key());
          json.text("state", lower(leaf.state()));
          json.number("max", leaf.max());
          json.number("points", leaf.points());
          if (leaf.exact() != null) {
            json.text("exact", leaf.exact());
          }
          json.number("bonus", leaf.bonus());
          json.number("deduction", leaf.deduction());
          json.text("reason", leaf.reason());
        });
  }

  private void warning(Finding finding) {
    json.object(
        () -> {
          json.text("severity", lower(finding.severity()));
          json.text("code", finding.code());
          json.text("ref", finding.where());
          json.text("text", finding.text());
          if (finding.fix() != null) {
            json.text("fix", finding.fix());
          }
        });
  }

  private static String bonus(boolean with) {
    return with ? "with_bonus" : "without_bonus";
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static final class Lines extends ObjectWriteContext.Base {
    @Override
    public @Nullable PrettyPrinter getPrettyPrinter() {
      return new DefaultPrettyPrinter();
    }
  }
}
