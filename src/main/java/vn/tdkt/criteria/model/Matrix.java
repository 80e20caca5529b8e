package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M18: points by two measures, rows and columns as printed.
 *
 * @param row name of the measure that picks the row
 * @param cells one list for each row
 * @param outside points below, between or above the bands; null: an open question
 * @param onlyWhenZero a further number that must be 0 for any points (a bonus only when nothing is
 *     late), or null
 */
public record Matrix(
    String row,
    List<Interval> rows,
    String column,
    List<Interval> columns,
    List<List<Score>> cells,
    @Nullable Score outside,
    @Nullable String onlyWhenZero)
    implements LeafRule {
  public Matrix {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = cells.stream().map(List::copyOf).toList();
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    if (!(answer instanceof Answer.Counters(Map<String, Score> values))) {
      return Mismatch.of(frame, "counters");
    }
    for (String name : names()) {
      if (!values.containsKey(name)) {
        return Points.open(FindingCode.ANSWER_INCOMPLETE.at(frame.ref(), name));
      }
    }
    if (onlyWhenZero != null && !value(values, onlyWhenZero).isZero()) {
      return Points.of(Score.ZERO, "", Said.of("gate-closed", onlyWhenZero));
    }
    Score down = value(values, row);
    Score across = value(values, column);
    if (ambiguous(rows, down) || ambiguous(columns, across)) {
      return Points.open(
          FindingCode.RULE_MATRIX_OVERLAP.at(frame.ref(), row, down, column, across));
    }
    return cell(down, across, frame);
  }

  private Points cell(Score down, Score across, Frame frame) {
    int i = index(rows, down);
    int j = index(columns, across);
    boolean inside = i >= 0 && j >= 0 && i < cells.size() && j < cells.get(i).size();
    Score points = inside ? cells.get(i).get(j) : outside;
    String shown = Said.of("cell", row, down, column, across);
    return points == null
        ? Points.open(FindingCode.RULE_UNCOVERED.at(frame.ref(), shown))
        : Points.of(points, "", shown, Step.of("cell", points, row, down, column, across, points));
  }

  private static Score value(Map<String, Score> values, String name) {
    return values.getOrDefault(name, Score.ZERO);
  }

  private static boolean ambiguous(List<Interval> bands, Score value) {
    return bands.stream().filter(band -> band.holds(value)).count() > 1;
  }

  private static int index(List<Interval> bands, Score value) {
    for (int i = 0; i < bands.size(); i++) {
      if (bands.get(i).holds(value)) {
        return i;
      }
    }
    return -1;
  }

  private List<String> names() {
    return onlyWhenZero == null ? List.of(row, column) : List.of(row, column, onlyWhenZero);
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>();
    if (cells.size() != rows.size()
        || cells.stream().anyMatch(line -> line.size() != columns.size())) {
      found.add(FindingCode.RULE_MATRIX_SHAPE.at(frame.ref(), rows.size(), columns.size()));
    }
    for (List<Interval> bands : List.of(rows, columns)) {
      new BandTable(asBands(bands), outside, false)
          .diagnose(frame.withFull(null)).stream().forEach(found::add);
    }
    return found;
  }

  /** Each band with points of its own, so that every overlap shows. */
  private static List<Band> asBands(List<Interval> intervals) {
    List<Band> bands = new ArrayList<>();
    for (Interval in : intervals) {
      bands.add(new Band(in, Band.Gives.POINTS, Score.of(bands.size())));
    }
    return bands;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return new InputForm.Numbers(
        names().stream().map(name -> new InputForm.Option(name, name, null)).toList());
  }
}
