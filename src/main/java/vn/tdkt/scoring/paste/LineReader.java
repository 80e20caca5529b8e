package vn.tdkt.scoring.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Item;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.paste.PastedLine.Amount;

/** Reads one pasted row, with the paragraphs that explain it. */
final class LineReader {
  private static final Words WORDS = Words.of("scoring");
  private static final Pattern SIGNED =
      Pattern.compile("([-+−–]|thuong|cong|tru)?\\s*(\\d[\\d.,]*)");
  private static final String WHICH = "adjustment";

  private final Item.Leaf leaf;
  private final PastedRow row;
  private final List<PastedExplanation> explanations;
  private final Map<String, String> answers;
  private final List<PastedQuestion> questions = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private LineReader(
      Item.Leaf leaf,
      PastedRow row,
      List<PastedExplanation> explanations,
      Map<String, String> answers) {
    this.leaf = leaf;
    this.row = row;
    this.explanations = explanations;
    this.answers = answers;
  }

  /**
   * @param explanations those of this leaf
   * @param answers what a person chose, by the name of the question
   */
  static PastedLine read(
      Item.Leaf leaf,
      PastedRow row,
      List<PastedExplanation> explanations,
      Map<String, String> answers) {
    return new LineReader(leaf, row, explanations, answers).read();
  }

  private PastedLine read() {
    Score points = figure("points", PastedColumn.SELF);
    Score bonus = amount("bonus", PastedColumn.BONUS);
    Score deduction = amount("deduction", PastedColumn.DEDUCTION);
    for (MatchResult one : signed()) {
      Score value = PastedFigure.read(one.group(2), null).value();
      if (value != null && !value.isZero()) {
        boolean added = added(one.group(1), value, points);
        bonus = added ? value : bonus;
        deduction = added ? deduction : value;
      }
    }
    Amount more = explained(Adjustment.Kind.BONUS, bonus);
    Amount less = explained(Adjustment.Kind.DEDUCTION, deduction);
    Score net = net(points, less.points());
    note(more, less);
    return new PastedLine(leaf, net, more, less, questions, notes, doubtful(net));
  }

  /** Another maximum than the printed one, or points that no row of this maximum can have. */
  private boolean doubtful(@Nullable Score points) {
    Score max = row.max();
    boolean other = max != null && !max.equals(leaf.max());
    boolean outside =
        points != null
            && (points.isNegative() || (leaf.max() != null && points.compareTo(leaf.max()) > 0));
    if (other) {
      notes.add(WORDS.say("pasted.other-max", max, leaf.max()));
    }
    if (outside) {
      notes.add(WORDS.say("pasted.outside", points, leaf.max()));
    }
    return other || outside;
  }

  private @Nullable Score amount(String what, PastedColumn column) {
    Score value = figure(what, column);
    return value == null || value.isZero() ? null : value.isNegative() ? value.negated() : value;
  }

  /** The figure of a column; asks where it may be read in two ways. */
  private @Nullable Score figure(String what, PastedColumn column) {
    PastedFigure read = PastedFigure.read(row.cell(column), leaf.max());
    if (read.options().isEmpty()) {
      if (!read.note().isEmpty()) {
        notes.add(read.note());
      }
      return read.value();
    }
    return ask(what, read.note(), read.options());
  }

  private @Nullable Score ask(String what, String text, List<Score> options) {
    String answer = answers.getOrDefault(PastedQuestion.name(leaf, what), "");
    Score chosen =
        options.stream().filter(one -> one.machine().equals(answer)).findFirst().orElse(null);
    if (chosen == null) {
      questions.add(PastedQuestion.between(leaf, what, text, options));
    }
    return chosen;
  }

  /** The figures of the one column for bonus and deduction: "+10", "trừ 5", "10". */
  private List<MatchResult> signed() {
    String cell = Texts.folded(row.cell(PastedColumn.ADJUSTMENT));
    return SIGNED.matcher(cell).results().toList();
  }

  /** Without a sign it is a bonus where the points are full; else a person says what it is. */
  private boolean added(@Nullable String sign, Score value, @Nullable Score points) {
    if (sign != null) {
      return sign.matches("\\+|thuong|cong");
    }
    if (points == null || points.equals(leaf.max())) {
      return true;
    }
    String answer = answers.getOrDefault(PastedQuestion.name(leaf, WHICH), "");
    if (answer.isEmpty()) {
      questions.add(
          new PastedQuestion(
              PastedQuestion.name(leaf, WHICH),
              WORDS.say("pasted.which", value),
              List.of(option(Adjustment.Kind.BONUS), option(Adjustment.Kind.DEDUCTION))));
    }
    return answer.equals(Adjustment.Kind.BONUS.name());
  }

  private static PastedQuestion.Option option(Adjustment.Kind kind) {
    return new PastedQuestion.Option(kind.name(), WORDS.say("adjustment." + kind.name()));
  }

  /** The table's figure stands; where it has none, that of the paragraph. */
  private Amount explained(Adjustment.Kind kind, @Nullable Score inTable) {
    PastedExplanation said =
        explanations.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
    if (said == null) {
      String beside = row.cell(PastedColumn.EXPLANATION);
      return inTable == null ? Amount.NONE : new Amount(inTable, bounded(beside), null);
    }
    if (inTable == null || inTable.equals(said.points())) {
      return new Amount(said.points(), bounded(said.text()), null);
    }
    notes.add(WORDS.say("pasted.stated", inTable, said.points()));
    return new Amount(inTable, bounded(said.text()), said.points());
  }

  private String bounded(String text) {
    if (text.length() <= Adjustment.LONGEST_TEXT) {
      return text;
    }
    notes.add(WORDS.say("field.too-long", Adjustment.LONGEST_TEXT));
    return "";
  }

  /** Points and deduction together above the maximum: are the points net already? */
  private @Nullable Score net(@Nullable Score points, @Nullable Score deduction) {
    Score max = leaf.max();
    if (points == null || deduction == null || max == null || fits(points, deduction, max)) {
      return points;
    }
    return ask(
        "net",
        WORDS.say("pasted.net", points, deduction),
        List.of(points, points.minus(deduction)));
  }

  private static boolean fits(Score points, Score deduction, Score max) {
    return points.plus(deduction).compareTo(max) <= 0;
  }

  private void note(Amount bonus, Amount deduction) {
    String beside = row.cell(PastedColumn.EXPLANATION);
    if (!beside.isEmpty() && bonus.none() && deduction.none()) {
      notes.add(WORDS.say("pasted.explains-nothing", beside));
    }
    String evidence = row.cell(PastedColumn.EVIDENCE);
    if (!evidence.isEmpty()) {
      notes.add(WORDS.say("pasted.evidence", evidence));
    }
  }
}
