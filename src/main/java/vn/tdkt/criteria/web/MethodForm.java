package vn.tdkt.criteria.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.Answer;
import vn.tdkt.criteria.AnswerReader;
import vn.tdkt.criteria.Chooser;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.InputForm;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.Outline;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.UnitSheet;
import vn.tdkt.criteria.format.MethodText;
import vn.tdkt.criteria.model.Described;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;

/**
 * The method of a leaf while it is typed, with what was understood and a try.
 *
 * @param understood empty where nothing was
 * @param problems what was not understood, or what the rule leaves open
 * @param result of the try, or null while nothing was tried
 */
public record MethodForm(
    Field family,
    Field text,
    List<String> understood,
    List<String> problems,
    boolean judged,
    TryOut tryOut,
    @Nullable String result) {
  private static final Words WORDS = Words.of("criteria");
  private static final TryOut NOTHING = new TryOut(List.of(), Map.of());

  /** As the leaf stands; where it is judged, its printed wording is offered to be read. */
  static MethodForm of(CriteriaSet set, Item.Leaf leaf) {
    boolean printed = leaf.method().equals(Method.JUDGED) && leaf.heading().wording() != null;
    String text = printed ? leaf.heading().wording() : MethodText.write(leaf.method());
    String kind = leaf.method().equals(Method.JUDGED) ? "" : MethodText.kind(leaf.method());
    return understood(set, leaf, kind, String.valueOf(text), leaf.method(), Map.of());
  }

  /** As it was typed. */
  static MethodForm typed(
      CriteriaSet set, Item.Leaf leaf, String kind, String text, Map<String, String> submitted) {
    return switch (read(kind, text)) {
      case Decoded.Read<Method>(Method method) ->
          understood(set, leaf, kind, text, method, submitted);
      case Decoded.Unreadable<Method>(List<Problem> problems) ->
          new MethodForm(
              family(kind),
              text(text),
              List.of(),
              problems.stream().map(Problem::text).toList(),
              false,
              NOTHING,
              null);
    };
  }

  static Decoded<Method> read(String kind, String text) {
    return MethodText.read(Families.knows(kind) ? kind : null, text);
  }

  private static MethodForm understood(
      CriteriaSet set,
      Item.Leaf leaf,
      String kind,
      String text,
      Method method,
      Map<String, String> submitted) {
    CriteriaSet changed = new Outline(set).scored(leaf.key(), method);
    Item.Leaf scored = new Item.Leaf(leaf.heading(), leaf.bonusGroup(), method);
    InputForm form = InputForm.of(scored, sheet(leaf.key(), Entry.EMPTY));
    return new MethodForm(
        family(kind),
        text(text),
        Described.of(method),
        open(changed, leaf),
        method.equals(Method.JUDGED),
        TryOut.of(form, submitted),
        result(changed, leaf, form, TryOut.facts(submitted)));
  }

  private static List<String> open(CriteriaSet set, Item.Leaf leaf) {
    return set.diagnose().stream()
        .filter(finding -> finding.where().equals(leaf.ref()))
        .filter(finding -> finding.severity() != Finding.Severity.NOTE)
        .map(Finding::text)
        .toList();
  }

  private static @Nullable String result(
      CriteriaSet set, Item.Leaf leaf, InputForm form, Map<String, String> facts) {
    if (facts.isEmpty()) {
      return null;
    }
    return switch (AnswerReader.read(form, facts, Chooser.UNIT)) {
      case Decoded.Unreadable<Optional<Answer>>(List<Problem> problems) ->
          WORDS.say("page.try-open", problems.getFirst().text());
      case Decoded.Read<Optional<Answer>>(Optional<Answer> answer) ->
          said(
              Evaluation.of(set, sheet(leaf.key(), Entry.of(answer.orElse(null))))
                  .leaf(leaf.key()));
    };
  }

  private static @Nullable String said(@Nullable LeafResult leaf) {
    if (leaf == null) {
      return null;
    }
    return leaf.points() == null
        ? WORDS.say(
            "page.try-open", leaf.findings().stream().map(Finding::text).findFirst().orElse(""))
        : WORDS.say("page.try-result", leaf.points(), leaf.reason());
  }

  private static UnitSheet sheet(String key, Entry entry) {
    return UnitSheet.of("", Map.of(key, entry));
  }

  private static Field family(String kind) {
    List<Field.Choice> families =
        Stream.concat(
                Stream.of(new Field.Choice("-", WORDS.say("page.method-guess"))),
                Families.all().stream()
                    .map(family -> new Field.Choice(family.kind(), family.name())))
            .toList();
    return Field.of(Field.Kind.CHOICE, "cach", WORDS.say("page.method-family"), kind)
        .from(families);
  }

  private static Field text(String text) {
    return Field.of(Field.Kind.LONG_TEXT, "text", WORDS.say("page.method-text"), text)
        .withHint(WORDS.say("page.method-text-hint"));
  }
}
