package vn.tdkt.memberships;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tdkt.calendar.WorkingDays;
import vn.tdkt.facts.Indicator;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Orientation;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Table;

/**
 * What came from the members, as a table to print or to reckon with (REQ-181): who sent when, and
 * every figure with its sum.
 *
 * @param unit by its full name
 * @param figures with what was answered
 */
public record CallPaper(
    ReportCall call,
    String unit,
    List<MemberRequest> requests,
    List<JointFigure> figures,
    LocalDate today,
    WorkingDays days) {
  private static final Words WORDS = Words.of("memberships");

  public Paper paper() {
    Paper.Builder paper = Paper.builder(WORDS.say("paper.title", call.title()));
    if (figures.size() > 2) {
      paper.page(Orientation.LANDSCAPE);
    }
    return paper
        .add(
            Paragraph.title(WORDS.say("paper.heading")),
            Paragraph.about(call.title()),
            Paragraph.plain(WORDS.say("paper.unit", unit, call.period(), deadline())),
            table(),
            Paragraph.plain(WORDS.say("paper.cut-off", VietnamTime.date(today))))
        .build();
  }

  private String deadline() {
    return VietnamTime.date(call.said().deadline());
  }

  private Table table() {
    Table.Builder table =
        Table.builder()
            .textSize(Table.TextSize.COMPACT)
            .column(6, Align.CENTRE)
            .column(30, Align.LEFT)
            .column(14, Align.CENTRE)
            .column(20, Align.LEFT);
    figures.forEach(figure -> table.column(12, Align.RIGHT));
    table.head(head().toArray(Cell[]::new));
    for (int i = 0; i < requests.size(); i++) {
      table.row(row(i + 1, requests.get(i)));
    }
    if (!figures.isEmpty()) {
      table.row(sum());
    }
    return table.build();
  }

  private List<Cell> head() {
    List<Cell> head = new ArrayList<>();
    for (String column : List.of("number", "member", "received", "punctuality")) {
      head.add(Cell.of(WORDS.say("paper.column." + column)));
    }
    figures.forEach(joint -> head.add(Cell.of(named(joint.figure()))));
    return head;
  }

  private static String named(Indicator figure) {
    return WORDS.say("figure", figure.what(), figure.measure());
  }

  private List<Cell> row(int number, MemberRequest request) {
    MemberAnswer answer = request.answer();
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(String.valueOf(number)));
    row.add(Cell.of(request.member().name()));
    row.add(Cell.of(answer == null ? "" : VietnamTime.date(answer.received())));
    row.add(Cell.of(request.on(today, call.said().deadline(), days).words()));
    for (JointFigure joint : figures) {
      Score value = answer == null ? null : answer.said().figures().get(joint.figure().id());
      row.add(Cell.ofNullable(value));
    }
    return row;
  }

  private List<Cell> sum() {
    List<Cell> sum = new ArrayList<>();
    sum.add(Cell.empty());
    sum.add(Cell.of(WORDS.say("paper.sum")));
    sum.add(Cell.empty());
    sum.add(Cell.empty());
    figures.forEach(
        joint -> sum.add(joint.parts().isEmpty() ? Cell.empty() : Cell.of(joint.total())));
    return sum;
  }
}
