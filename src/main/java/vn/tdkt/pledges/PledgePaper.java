package vn.tdkt.pledges;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.papers.Block;
import vn.tdkt.papers.Closing;
import vn.tdkt.papers.Dateline;
import vn.tdkt.papers.Head;
import vn.tdkt.papers.Outline;
import vn.tdkt.papers.Paper;
import vn.tdkt.papers.Paragraph;
import vn.tdkt.papers.Signature;

/**
 * A pledge as the paper that is signed: who pledges what, and all signatures side by side, the
 * leader's last.
 *
 * @param of the block or unit
 * @param above the body above the unit, or null
 * @param seat where it has its seat, above the date
 * @param calendarYear in which the year begins
 */
public record PledgePaper(
    Pledge pledge,
    List<Signatory> signatories,
    String of,
    @Nullable String above,
    String seat,
    int calendarYear) {
  private static final Words WORDS = Words.of("pledges");
  private static final int SIDE_BY_SIDE = 3;

  public PledgePaper {
    signatories = List.copyOf(signatories);
  }

  public Paper paper() {
    Paper.Builder paper =
        Paper.builder(WORDS.say("pledge", pledge.year()) + " " + of)
            .twoSided()
            .add(head())
            .add(Paragraph.title(WORDS.say("paper.title")))
            .add(Paragraph.about(WORDS.say("paper.about", pledge.year())));
    text().blocks().forEach(paper::add);
    closings().forEach(paper::add);
    return paper.build();
  }

  private Head head() {
    LocalDate on = pledge.said().on();
    Dateline dateline = on == null ? Dateline.open(seat, calendarYear) : Dateline.on(seat, on);
    Head head = Head.of(of.toUpperCase(Locale.ROOT), "", dateline);
    return above == null ? head : head.under(above.toUpperCase(Locale.ROOT));
  }

  private Outline text() {
    Outline outline = new Outline();
    outline.text(opening());
    pledge.said().points().forEach(outline::clause);
    if (!pledge.said().movement().isEmpty()) {
      outline.text(WORDS.say("paper.movement", pledge.said().movement()));
    }
    return outline.text(WORDS.say(pledge.ofBlock() ? "paper.end.block" : "paper.end.unit"));
  }

  private String opening() {
    Pledge.Said said = pledge.said();
    LocalDate on = said.on();
    String day =
        on == null
            ? WORDS.say("paper.day-open", String.valueOf(calendarYear))
            : VietnamTime.written(on);
    String where = said.venue().isEmpty() ? "" : WORDS.say("paper.at", said.venue());
    String who = pledge.ofBlock() ? "paper.opening.block" : "paper.opening.unit";
    return WORDS.say(who, day + where, of, pledge.year());
  }

  /** In rows that fit the page; a row is never split between two pages. */
  private List<Block> closings() {
    int rows = Math.ceilDiv(signatories.size(), SIDE_BY_SIDE);
    return IntStream.range(0, rows)
        .mapToObj(
            row ->
                signatories.subList(
                    row * SIDE_BY_SIDE, Math.min(signatories.size(), (row + 1) * SIDE_BY_SIDE)))
        .<Block>map(
            row -> new Closing(List.of(), row.stream().map(PledgePaper::signature).toList(), null))
        .toList();
  }

  private static Signature signature(Signatory signatory) {
    Signature signature = Signature.of(signatory.post().toUpperCase(Locale.ROOT));
    String party = signatory.party().toUpperCase(Locale.ROOT);
    Signature forWhom =
        party.isEmpty()
            ? signature
            : signatory.unit() == null
                ? signature.by(Signature.Power.TM, party)
                : new Signature(
                    List.of(WORDS.say("paper.for", party)), signature.post(), signature.name());
    return signatory.name().isEmpty() ? forWhom : forWhom.named(signatory.name());
  }
}
