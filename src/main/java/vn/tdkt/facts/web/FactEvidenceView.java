package vn.tdkt.facts.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.facts.Fact;
import vn.tdkt.facts.FactPaper;
import vn.tdkt.facts.Indicator;
import vn.tdkt.facts.PapersOf;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;

/**
 * What proves a figure of a time.
 *
 * @param counted from which records the time is counted, so that it needs no paper; else null
 * @param files of the unit in that year, to choose from; empty where nothing is to be attached
 * @param chosen the file that was chosen before the form came back, or null
 * @param typedPage as it was typed
 * @param refusal why nothing was attached, or null
 */
public record FactEvidenceView(
    Indicator figure,
    Fact fact,
    List<FactPaper> papers,
    boolean editable,
    @Nullable String counted,
    List<StoredFile> files,
    @Nullable UUID chosen,
    String typedPage,
    @Nullable String refusal) {
  private static final Words WORDS = Words.of("facts");

  public FactEvidenceView {
    papers = List.copyOf(papers);
    files = List.copyOf(files);
  }

  FactEvidenceView refused(FactEvidenceForm typed, @Nullable UUID file, String why) {
    return new FactEvidenceView(
        figure, fact, papers, editable, counted, files, file, typed.typedPage(), why);
  }

  public String address() {
    return PapersOf.of(fact, papers).address();
  }

  public String time() {
    return fact.span().words();
  }

  /** "5 hội nghị". */
  public String value() {
    return FigureMonth.words(fact, figure);
  }

  /** Who attached it and when, and whether the figure says something else since. */
  public String attached(FactPaper paper) {
    String who = WORDS.say("version.at", paper.by(), VietnamTime.minute(paper.at()));
    return paper.changed() ? WORDS.say("evidence.changed", who) : who;
  }
}
