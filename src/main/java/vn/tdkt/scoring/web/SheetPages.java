package vn.tdkt.scoring.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.criteria.CriteriaSet;
import vn.tdkt.criteria.CriteriaSets;
import vn.tdkt.criteria.Evaluation;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.kernel.Finding;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.Texts;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.VietnameseNumber;
import vn.tdkt.kernel.VietnameseNumber.Reading;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Step;
import vn.tdkt.scoring.Adjustment;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Move;
import vn.tdkt.scoring.PaperFigures;
import vn.tdkt.scoring.Saving;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.SheetHead;
import vn.tdkt.scoring.SheetId;
import vn.tdkt.scoring.SheetState;
import vn.tdkt.scoring.Sheets;
import vn.tdkt.scoring.Taken;
import vn.tdkt.scoring.model.ScoreSheet;
import vn.tdkt.scoring.model.Sending;

/** Puts together what the pages of a sheet show. */
@Component
class SheetPages {
  private static final Words WORDS = Words.of("scoring");

  private final Sheets sheets;
  private final CriteriaSets sets;
  private final SheetEvidence evidence;
  private final SheetNotices notices;
  private final PaperFigures papers;

  SheetPages(
      Sheets sheets,
      CriteriaSets sets,
      SheetEvidence evidence,
      SheetNotices notices,
      PaperFigures papers) {
    this.sheets = sheets;
    this.sets = sets;
    this.evidence = evidence;
    this.notices = notices;
    this.papers = papers;
  }

  SheetView sheet(SheetId id, Access access) {
    Figures figures = sheets.figures(id, access);
    SheetHead head = figures.head();
    ScoreSheet sheet = new ScoreSheet(head);
    CriteriaSet set = sets.content(head.set());
    SheetResult result = Evaluation.of(set, figures.self().stating(papers.open(id)));
    Sending sending = Sending.of(set, result);
    List<Move> next = sheet.nextFor(access);
    List<Taken> taken = sheets.steps(id, access);
    return new SheetView(
        head,
        access.actor().account().toString(),
        editable(head, access),
        Heads.of(set),
        new Rows(
                set,
                figures,
                result,
                sending,
                evidence.of(figures, access),
                Disclosure.of(head, access))
            .all(),
        SavedCell.progress(result, sending),
        sums(result),
        steps(head, taken),
        next.stream().filter(SheetPages::plain).findFirst().map(m -> button(head, m)).orElse(null),
        next.stream().filter(SheetPages::besides).map(m -> button(head, m)).toList(),
        next.stream().anyMatch(m -> !plain(m) && !besides(m)),
        sending.stops().stream().map(Finding::text).toList(),
        notices.of(figures, taken, access),
        PaperDifference.of(head, set, result, editable(head, access)),
        access.may(Permission.SHEET_VIEW, head.ownScope()),
        access.may(Permission.AUDIT_VIEW, head.scope()),
        restricted(figures, access));
  }

  /** Something is restricted here, and the reader may open it. */
  static boolean restricted(Figures figures, Access access) {
    return Disclosure.of(figures.head(), access).allowed()
        && figures.adjustments().stream().anyMatch(Adjustment::restricted);
  }

  static SheetView.Sums sums(SheetResult result) {
    return new SheetView.Sums(
        result.base().text(),
        result.bonus().text(),
        result.deduction().text(),
        result.total().text());
  }

  /** Leads forward. */
  private static boolean plain(Move move) {
    return move == Move.SUBMIT || move == Move.APPROVE || move == Move.OPEN;
  }

  /** One click, neither forward nor with anything to write. */
  private static boolean besides(Move move) {
    return move == Move.TAKE_BACK || move == Move.RECALL;
  }

  private static ActButton button(SheetHead head, Move move) {
    String address = "/bang-cham-diem/" + head.id().value() + "/buoc/" + move.name();
    ActButton button =
        plain(move)
            ? ActButton.main(move.words(), address)
            : ActButton.plain(move.words(), address);
    return button.with("version", head.version());
  }

  static List<Step> steps(SheetHead head, List<Taken> taken) {
    List<Step> steps = new ArrayList<>();
    for (SheetState state : SheetState.values()) {
      if (state == head.state()) {
        steps.add(Step.current(state.words()));
      } else if (state.compareTo(head.state()) > 0) {
        steps.add(Step.ahead(state.words()));
      } else {
        steps.add(done(state, taken));
      }
    }
    return steps;
  }

  /** Who left the state last, and when. */
  private static Step done(SheetState state, List<Taken> taken) {
    return taken.stream()
        .filter(one -> one.move().from().contains(state))
        .reduce((first, last) -> last)
        .map(one -> Step.done(state.words(), one.by(), VietnamTime.minute(one.at())))
        .orElseGet(() -> Step.done(state.words(), null, null));
  }

  /**
   * @param sent the fields of the command: whoever wrote a restricted text knows it
   */
  SavedCell written(Saving.Saved saved, Map<String, String> sent, Access access) {
    SheetHead head = saved.figures().head();
    Disclosure knowing =
        Disclosure.of(head, access).knowing(sent.values().stream().map(Texts::nfc).toList());
    return SavedCell.of(saved, leaf(head, saved.leaf()), knowing);
  }

  SavedCell clash(Saving.Clash clash, String leaf, Access access) {
    SheetHead head = clash.figures().head();
    return SavedCell.of(clash, leaf(head, leaf), Disclosure.of(head, access));
  }

  /** The values that a typed number may have, each so that it reads one way; none where it does. */
  List<String> readings(SheetId id, String leaf, String typed, Access access) {
    Score max = leaf(sheets.head(id, access), leaf).max();
    return VietnameseNumber.read(typed, max) instanceof Reading.Unclear(List<Score> options)
        ? options.stream().map(value -> plain(value, max)).toList()
        : List.of();
  }

  private static String plain(Score value, @Nullable Score max) {
    boolean clear = VietnameseNumber.read(value.text(), max) instanceof Reading.Understood;
    return clear ? value.text() : value.machine();
  }

  Item.Leaf leaf(SheetHead head, String key) {
    return sets.content(head.set())
        .leaves()
        .filter(leaf -> leaf.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotVisible("leaf"));
  }

  /** Whether the person may enter figures now. */
  static boolean editable(SheetHead head, Access access) {
    return head.state().open() && new ScoreSheet(head).mayEdit(access);
  }

  String title(SheetHead head) {
    return WORDS.say("page.sheet", head.year(), head.unitName());
  }
}
