package vn.tdkt.criteria.phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.FindingCode;
import vn.tdkt.criteria.Heading;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.Proposal;
import vn.tdkt.criteria.Terms;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Texts;

/** The words of one leaf: its printed method, else what its name says beside naming it. */
public final class LeafWords {
  private static final Form MISSING = Form.of("(?:nếu |trường hợp )?(?:không|chưa|thiếu)\\b.*");

  private final Item.Leaf leaf;
  private final Heading heading;
  private final Terms terms;

  private LeafWords(Item.Leaf leaf, Terms terms) {
    this.leaf = leaf;
    this.heading = leaf.heading();
    this.terms = terms;
  }

  public static LeafWords of(Item.Leaf leaf, Terms terms) {
    return new LeafWords(leaf, terms);
  }

  public Proposal proposal() {
    NameWords name = new NameWords(heading);
    String wording = heading.wording();
    if (wording == null || wording.isBlank()) {
      Told told = name.told();
      return proposal(told, draft(told), name.remarks());
    }
    String text = Texts.nfc(wording);
    List<Kinds.Named> kinds = Kinds.inText(Form.spaced(text));
    return kinds.isEmpty()
        ? proposal(Told.of(text), draft(Told.of(text)), name.doubts())
        : proposal(new Told(List.of(new Clause.Unclear(text))), byKind(kinds), name.doubts());
  }

  /** What is in doubt beside the draft becomes a question of the proposal. */
  private Proposal proposal(Told told, @Nullable Draft draft, List<String> doubts) {
    if (draft == null) {
      return new Proposal.Unread(told.points().toList());
    }
    List<String> questions =
        Stream.of(doubts, draft.questions(), left(told, draft), found(draft.method()))
            .flatMap(List::stream)
            .distinct()
            .toList();
    List<String> phrases = told.phrases().toList();
    return questions.isEmpty()
        ? new Proposal.Sure(draft.method(), phrases)
        : new Proposal.Asks(draft.method(), phrases, questions);
  }

  private @Nullable Draft draft(Told told) {
    Draft whole = shaped(told);
    if (whole != null) {
      return whole;
    }
    return told.all(Clause.Level.class).stream()
        .filter(level -> level.points().isZero() && MISSING.is(level.label()))
        .map(gate -> gated(shaped(told.without(gate)), gate))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "Không có kế hoạch thì không tính điểm" beside a method: told, for methods cannot ask it. */
  private static @Nullable Draft gated(@Nullable Draft draft, Clause.Level gate) {
    return draft == null ? null : draft.asking("gate", gate.phrase());
  }

  private @Nullable Draft shaped(Told told) {
    for (Shape shape : Shape.ALL) {
      Draft draft = told.only(shape.takes()) ? shape.of(told, heading) : null;
      if (draft != null) {
        return draft;
      }
    }
    return null;
  }

  /** Every kind must be understood; one that is not leaves the whole leaf judged. */
  private @Nullable Draft byKind(List<Kinds.Named> named) {
    List<Kinds.Kind> kinds = new ArrayList<>();
    List<String> questions = new ArrayList<>();
    for (Kinds.Named one : named) {
      Told told = Told.of(one.what());
      Draft draft = draft(told);
      if (draft == null) {
        return null;
      }
      kinds.add(new Kinds.Kind(one.kind(), draft.method()));
      questions.addAll(draft.questions());
      questions.addAll(left(told, draft));
    }
    Draft all = Kinds.draft(heading, kinds);
    return new Draft(
        all.method(),
        Stream.concat(all.questions().stream(), questions.stream()).toList(),
        List.of());
  }

  /** Words that no method took. */
  private static List<String> left(Told told, Draft draft) {
    return told.all(Clause.Plain.class).stream()
        .filter(plain -> !draft.used().contains(plain))
        .map(plain -> Draft.say("phrase.left", plain.phrase()))
        .toList();
  }

  /**
   * What the method itself leaves open. A deduction without a printed cap ends at the maximum,
   * because no points fall below 0.
   */
  private List<String> found(Method method) {
    Item.Leaf scored = new Item.Leaf(heading, leaf.bonusGroup(), method);
    CriteriaSet alone = CriteriaSet.of("", "", List.of(scored), terms);
    boolean capped = heading.max() != null;
    return alone.diagnose().stream()
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .filter(finding -> finding.where().equals(heading.ref()))
        .filter(finding -> !(capped && finding.code().equals(FindingCode.RULE_CAP_MISSING.code())))
        .map(Finding::text)
        .toList();
  }
}
