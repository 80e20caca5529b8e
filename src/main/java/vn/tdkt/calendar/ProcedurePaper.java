package vn.tdkt.calendar;

import java.util.Locale;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.organisation.BlockYear;
import vn.tdkt.organisation.Office;
import vn.tdkt.organisation.UnitView;
import vn.tdkt.papers.AdministrativePaper;
import vn.tdkt.papers.Align;
import vn.tdkt.papers.Cell;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Issuer;
import vn.tdkt.papers.ListTable;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.papers.Signature;
import vn.tdkt.papers.Table;

/**
 * The year as a procedure of the quality system (REQ-185): what goes into each step, who answers
 * for it, what it leaves on record, until when.
 *
 * @param of whose year it is, as a sentence names it
 * @param issuer the same, as the head of the paper names it
 * @param place where it has its seat, above the date
 * @param signer who signs it
 */
public record ProcedurePaper(Cycle cycle, String of, Issuer issuer, String place, String signer) {
  private static final Words WORDS = Words.of("calendar");

  /** Of a unit. */
  public static ProcedurePaper of(Cycle cycle, UnitView unit, String place) {
    Issuer issuer = Issuer.of(unit.fullName(), unit.name().symbol());
    String above = unit.parentName();
    return new ProcedurePaper(
        cycle,
        unit.fullName(),
        above == null ? issuer : issuer.under(above.toUpperCase(Locale.ROOT)),
        place,
        WORDS.say("paper.signer"));
  }

  /** Of a block, signed by its leader. */
  public static ProcedurePaper of(Cycle cycle, BlockYear block, String place) {
    return new ProcedurePaper(
        cycle,
        block.fullName(),
        Issuer.of(block.fullName(), block.symbol()),
        place,
        Office.LEADER.words(block.kind()).toUpperCase(Locale.ROOT));
  }

  public Paper paper() {
    return AdministrativePaper.of(
            PaperKind.GUIDANCE, issuer, Dateline.open(place, cycle.time().from().getYear()))
        .about(WORDS.say("paper.about", cycle.year()))
        .text(outline())
        .signed(Signature.of(signer))
        .paper();
  }

  private Outline outline() {
    Outline outline = new Outline();
    outline.heading(WORDS.say("paper.scope"));
    outline.text(WORDS.say("paper.scope.text", of, cycle.year()));
    outline.heading(WORDS.say("paper.steps"));
    outline.add(table());
    outline.heading(WORDS.say("paper.control"));
    outline.clause(WORDS.say("paper.control.days"));
    outline.clause(WORDS.say("paper.control.late"));
    outline.clause(WORDS.say("paper.control.record"));
    return outline;
  }

  private Table table() {
    return new ListTable<CycleStep>()
        .numbers(6, column("number"))
        .text(22, column("step"), CycleStep::name)
        .text(22, column("input"), CycleStep::input)
        .text(15, column("responsible"), CycleStep::responsible)
        .text(20, column("record"), CycleStep::record)
        .column(15, Align.CENTRE, column("due"), step -> Cell.of(VietnamTime.date(step.planned())))
        .of(cycle.steps());
  }

  private static String column(String key) {
    return WORDS.say("paper.column." + key);
  }
}
