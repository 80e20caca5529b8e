package vn.tdkt.criteria.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Score;

/**
 * M6, REQ-131…REQ-133: points by bands of a share (two numbers) or of one value. Bands stay as
 * printed, in printed order.
 *
 * @param of what is measured; the numerator where there is a denominator
 * @param outOf the denominator's label; null where one value is asked
 * @param otherwise points outside all bands, or null
 * @param firstMatch true where the set says that the first band that holds the value wins
 */
public record Bands(
    List<Band> bands,
    @Nullable String of,
    @Nullable String outOf,
    @Nullable Score otherwise,
    boolean firstMatch,
    Zero whenZero)
    implements LeafRule {
  public Bands {
    bands = List.copyOf(bands);
  }

  @Override
  public Points apply(Answer answer, Frame frame) {
    return switch (answer) {
      case Answer.Ratio(Score a, Score b) when outOf != null -> share(a, b, frame);
      case Answer.Measured(Score value, Boolean gate) when outOf == null ->
          table().at(percent() ? value.dividedBy(Score.of(100)) : value, shown(value), frame);
      default -> Mismatch.of(frame, outOf == null ? "measured" : "ratio");
    };
  }

  private Points share(Score a, Score b, Frame frame) {
    if (a.isNegative() || b.isNegative()) {
      return Points.open(FindingCode.ANSWER_NEGATIVE.at(frame.ref(), a.atMost(b)));
    }
    return b.isZero()
        ? whenZero.points(frame, String.valueOf(outOf))
        : table().at(a.dividedBy(b), a.text() + "/" + b.text(), frame);
  }

  private boolean percent() {
    return !bands.isEmpty() && bands.getFirst().in().percent();
  }

  private String shown(Score value) {
    return percent() ? value.text() + "%" : value.text();
  }

  private BandTable table() {
    return new BandTable(bands, otherwise, firstMatch);
  }

  @Override
  public List<Finding> diagnose(Frame frame) {
    List<Finding> found = new ArrayList<>(table().diagnose(frame));
    if (outOf != null && whenZero == Zero.ASK) {
      found.add(FindingCode.RULE_ZERO_UNDECLARED.at(frame.ref(), outOf));
    }
    return found;
  }

  @Override
  public InputForm form(@Nullable Score full) {
    return outOf == null
        ? new InputForm.OneNumber(of == null ? "" : of, null)
        : new InputForm.TwoNumbers(of == null ? "" : of, outOf);
  }
}
