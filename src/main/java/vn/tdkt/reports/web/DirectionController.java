package vn.tdkt.reports.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.access.Requires;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Form;
import vn.tdkt.pages.Forms;
import vn.tdkt.pages.Typed;
import vn.tdkt.reports.Direction;
import vn.tdkt.reports.Directions;
import vn.tdkt.reports.Report;
import vn.tdkt.reports.ReportSection;
import vn.tdkt.reports.Reports;

/** Who does what of the directions, and until when. */
@Controller
@RequestMapping(ReportController.ADDRESS + ReportController.ONE + "/giao-viec")
class DirectionController {
  private static final Words WORDS = Words.of("reports");

  private final Reports reports;
  private final Directions directions;
  private final Forms forms;

  DirectionController(Reports reports, Directions directions, Forms forms) {
    this.reports = reports;
    this.directions = directions;
    this.forms = forms;
  }

  @GetMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView show(@PathVariable UUID id, Access access) {
    Report report = reports.report(id, Permission.PLAN_EDIT, access);
    return forms.show(form(report, lines(report, access), Typed.NOTHING));
  }

  @PostMapping
  @Requires(Permission.PLAN_EDIT)
  ModelAndView assign(
      @PathVariable UUID id, @RequestParam MultiValueMap<String, String> values, Access access) {
    Report report = reports.report(id, Permission.PLAN_EDIT, access);
    UnitView unit = reports.unit(report.unit(), Permission.PLAN_EDIT, access);
    List<Direction> lines = lines(report, access);
    Typed typed = new Typed(values);
    return forms.end(
        form(report, lines, typed),
        typed,
        () -> directions.assign(report, unit, said(lines, typed), access.actor()),
        done -> done.address() + "#" + ReportSection.DIRECTIONS.slug(),
        WORDS.say("notice.assigned"));
  }

  private List<Direction> lines(Report report, Access access) {
    UnitView unit = reports.unit(report.unit(), Permission.PLAN_EDIT, access);
    return directions.of(reports.whole(report, unit));
  }

  private static List<Direction> said(List<Direction> lines, Typed typed) {
    List<Direction> said = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      said.add(
          new Direction(lines.get(i).text(), typed.text("owner" + i), typed.anyDay("due" + i)));
    }
    return said;
  }

  /** Goes with the version, because the lines may have been written anew meanwhile. */
  private static Form form(Report report, List<Direction> lines, Typed typed) {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Direction line = lines.get(i);
      var due = line.due();
      String day = due == null ? "" : VietnamTime.date(due);
      fields.add(
          Field.text("owner" + i, line.text(), typed.or("owner" + i, line.owner()))
              .withHint(WORDS.say("direction.owner")));
      fields.add(
          Field.of(
              Field.Kind.DATE,
              "due" + i,
              WORDS.say("direction.due", i + 1),
              typed.or("due" + i, day)));
    }
    String address = report.address() + "/giao-viec";
    return Form.of(WORDS.say("directions"), address, report.address(), fields)
        .saying(WORDS.say("directions.intro"))
        .of(report.version())
        .button(WORDS.say("save"));
  }
}
