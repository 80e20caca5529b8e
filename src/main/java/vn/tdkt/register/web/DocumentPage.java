package vn.tdkt.register.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.pages.Step;
import vn.tdkt.register.Direction;
import vn.tdkt.register.Recipient;
import vn.tdkt.register.RegisteredDocument;
import vn.tdkt.register.Relation;
import vn.tdkt.register.WorkFile;

/**
 * What the page of a document shows.
 *
 * @param back address of its register
 * @param doubts what should be looked at again
 * @param facts label and value, what is empty left out
 * @param main the paper of which it is an annex, or null
 * @param upload address to which a file is sent, or null
 * @param acts the other acts
 * @param first the act that is next, or null
 */
public record DocumentPage(
    RegisteredDocument document,
    String back,
    List<Step> steps,
    List<Finding> doubts,
    List<Fact> facts,
    @Nullable RegisteredDocument main,
    List<RegisteredDocument> annexes,
    List<Recipient> recipients,
    List<Related> relations,
    List<HeldFile> files,
    List<WorkFile> workFiles,
    @Nullable String upload,
    long mostMegabytes,
    @Nullable Offer first,
    List<Offer> acts,
    List<String> trail) {

  /**
   * A file as it is shown.
   *
   * @param address where it is looked at, or null where this reader may only know that it is there
   */
  public record HeldFile(String shown, @Nullable String address) {}

  /** What came in on paper waits for its scan; the form for it stands open. */
  public boolean awaitsFile() {
    return files.isEmpty() && document.direction() == Direction.INCOMING && !document.isAnnex();
  }

  /** A line of what is known. */
  public record Fact(String label, String value) {}

  /**
   * A relation as it is shown.
   *
   * @param address of the other document, or null for one that has no page for this reader
   * @param standing whether a legal paper held, or null
   * @param doubtful whether it did not
   */
  public record Related(
      Relation relation, @Nullable String address, @Nullable String standing, boolean doubtful) {}
}
