package vn.tdkt.block.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.block.Assessments.View;
import vn.tdkt.block.model.Assessment;
import vn.tdkt.block.model.Cell;
import vn.tdkt.block.model.Seat;
import vn.tdkt.criteria.Entry;
import vn.tdkt.criteria.Item;
import vn.tdkt.criteria.LeafResult;
import vn.tdkt.criteria.SheetResult;
import vn.tdkt.criteria.Step;
import vn.tdkt.kernel.Ids;
import vn.tdkt.kernel.NotVisible;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Score;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.UnitId;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.Recorded;
import vn.tdkt.scoring.SheetEvidence;
import vn.tdkt.scoring.Sheets;

/** Gathers what stands behind one cell: rule, facts, explanations, evidence, history. */
@Component
class Panels {
  private static final Words WORDS = Words.of("block");

  private final Sheets sheets;
  private final SheetEvidence evidence;

  Panels(Sheets sheets, SheetEvidence evidence) {
    this.sheets = sheets;
    this.evidence = evidence;
  }

  Panel of(View view, Assessment now, UnitId unit, String key) {
    Seat seat = now.seat(unit);
    SheetResult result = seat == null ? null : now.self(seat);
    LeafResult leaf = result == null ? null : result.leaf(key);
    if (seat == null || leaf == null || !view.sight().sees(seat)) {
      throw new NotVisible("cell");
    }
    Access by = view.sight().by();
    Outcome<Access> rights = view.sight().jury().mandate(unit, by);
    Access reader = rights instanceof Outcome.Done<Access>(Access mandate) ? mandate : by;
    return panel(view, now, seat, leaf, refusal(seat, rights), reader);
  }

  private Panel panel(
      View view,
      Assessment now,
      Seat seat,
      LeafResult leaf,
      @Nullable String refusal,
      Access reader) {
    var judge = view.sight().jury().judge(seat.unit(), view.sight().by());
    Cell cell = now.cell(seat, leaf.key(), judge);
    Item.Leaf item = item(now, leaf.key());
    Entry entry = seat.self().entry(leaf.key());
    List<Recorded> past = sheets.history(seat.sheet().orElseThrow().id(), leaf.key(), reader);
    return new Panel(
        GridDrawing.address(now),
        seat.unit().value().toString(),
        seat.member().name(),
        leaf.key(),
        leaf.ref(),
        item.name(),
        item.heading().wording(),
        leaf.max() == null ? "" : leaf.max().text(),
        CellTexts.of(cell).self(),
        leaf.reason(),
        leaf.path().stream().map(Step::text).toList(),
        explanations(entry),
        evidence(seat, leaf.key(), reader),
        cell.missing() ? null : CellTexts.of(cell).block(),
        past.stream().map(Panels::past).toList(),
        refusal,
        cell.acceptable(),
        (int) now.column(seat, judge).stream().filter(Cell::acceptable).count(),
        Ids.next());
  }

  private static @Nullable String refusal(Seat seat, Outcome<Access> rights) {
    if (rights instanceof Outcome.Refused<Access>(var refusal)) {
      return refusal.text();
    }
    return seat.open()
        ? null
        : WORDS.say("block.refused.not-open", seat.sheet().orElseThrow().state().words());
  }

  /** What is restricted is told of, never shown here (REQ-192). */
  private static List<String> explanations(Entry entry) {
    List<String> lines = new ArrayList<>();
    for (Entry.Bonus bonus : entry.bonuses()) {
      lines.add(WORDS.say("panel.bonus", bonus.points(), said(bonus.explanation())));
    }
    for (Entry.Deduction deduction : entry.deductions()) {
      String reason =
          deduction.restricted() ? WORDS.say("panel.restricted") : said(deduction.reason());
      lines.add(WORDS.say("panel.deduction", deduction.points(), reason));
    }
    if (entry.belowMaximum() != null && !entry.belowMaximum().isBlank()) {
      lines.add(WORDS.say("panel.below", entry.belowMaximum()));
    }
    return lines;
  }

  private static String said(@Nullable String text) {
    return text == null || text.isBlank() ? WORDS.say("panel.unexplained") : text;
  }

  /** What is restricted is not even named here. */
  private List<Panel.Proof> evidence(Seat seat, String leaf, Access reader) {
    Figures figures = sheets.figures(seat.sheet().orElseThrow().id(), reader);
    return evidence.unrestricted(figures).stream()
        .filter(use -> use.leaf().equals(leaf))
        .map(use -> new Panel.Proof(use.printed(), use.address()))
        .toList();
  }

  private static Panel.Past past(Recorded row) {
    Score points = row.points();
    Entry.Correction correction = row.entry().override();
    return new Panel.Past(
        VietnamTime.minute(row.at()),
        row.round().words(),
        points == null ? "?" : points.text(),
        row.by(),
        correction == null ? "" : correction.reason());
  }

  private static Item.Leaf item(Assessment now, String key) {
    return now.criteria()
        .leaves()
        .filter(leaf -> leaf.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NotVisible("leaf"));
  }
}
