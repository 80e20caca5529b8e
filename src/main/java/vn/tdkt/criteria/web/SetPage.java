package vn.tdkt.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.AcceptedFinding;
import vn.tdkt.criteria.Column;
import vn.tdkt.criteria.StoredSet;
import vn.tdkt.criteria.StoredSet.State;
import vn.tdkt.criteria.model.DescribedTerms;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Step;

/**
 * A criteria set as its page shows it to one person.
 *
 * @param mayEdit whether its rows and declarations lead to forms
 * @param mayDecide whether its findings may be accepted
 * @param links other pages about the set that the person can use, the main one first
 */
public record SetPage(
    String address,
    StoredSet set,
    boolean mayEdit,
    boolean mayDecide,
    List<Link> links,
    @Nullable ActButton close,
    Totals totals,
    List<Row> rows,
    Review review,
    List<String> terms) {
  private static final Words WORDS = Words.of("criteria");

  /** A link that looks like a button. */
  public record Link(String label, String address) {}

  static SetPage of(StoredSet set, List<AcceptedFinding> accepted, Access access) {
    String address = SetController.address(set);
    boolean edits = access.may(Permission.CRITERIA_EDIT, set.scope());
    boolean issues = access.may(Permission.CRITERIA_ISSUE, set.scope());
    Review review = Review.of(set.content().diagnose(), accepted);
    return new SetPage(
        address,
        set,
        edits && set.state() == State.DRAFT,
        edits,
        links(set, address, edits, issues),
        issues && set.state() == State.ISSUED ? close(address) : null,
        Totals.of(set.content()),
        Row.all(set.content(), review),
        review,
        DescribedTerms.of(set.content().terms()));
  }

  private static List<Link> links(StoredSet set, String address, boolean edits, boolean issues) {
    List<Link> links = new ArrayList<>();
    if (set.state() == State.DRAFT && issues) {
      links.add(new Link(WORDS.say("page.issue"), address + "/ban-hanh"));
    }
    if (set.state() != State.DRAFT && edits) {
      links.add(new Link(WORDS.say("page.correct"), address + "/ban-sua"));
    }
    if (edits) {
      links.add(new Link(WORDS.say("page.copy"), address + "/sao-chep"));
    }
    links.add(new Link(WORDS.say("page.compare"), address + "/so-sanh"));
    return links;
  }

  private static ActButton close(String address) {
    return ActButton.grave(
        WORDS.say("page.close"), address + "/dong", WORDS.say("page.close-consequence"));
  }

  /** Draft, issued, closed, with the document under its step. */
  public List<Step> steps() {
    State state = set.state();
    String issued = State.ISSUED.words();
    String document = set.decision() == null ? null : set.decision().number();
    String date = set.decision() == null ? null : VietnamTime.date(set.decision().date());
    return switch (state) {
      case DRAFT ->
          List.of(
              Step.current(State.DRAFT.words()),
              Step.ahead(issued),
              Step.ahead(State.CLOSED.words()));
      case ISSUED ->
          List.of(
              Step.done(State.DRAFT.words(), null, null),
              new Step(issued, Step.State.CURRENT, document, date),
              Step.ahead(State.CLOSED.words()));
      case CLOSED ->
          List.of(
              Step.done(State.DRAFT.words(), null, null),
              Step.done(issued, document, date),
              Step.current(State.CLOSED.words()));
    };
  }

  /** "số 3104/HD-HĐTĐKT ngày 15/11/2024 của …"; empty for a draft. */
  public String document() {
    return set.decision() == null
        ? ""
        : WORDS.say(
            "page.document-line",
            set.decision().number(),
            VietnamTime.date(set.decision().date()),
            set.decision().issuer());
  }

  /** The printed heads of the columns; empty where the set declares none. */
  public String columns() {
    return set.content().columns().stream().map(Column::label).collect(Collectors.joining(" | "));
  }
}
