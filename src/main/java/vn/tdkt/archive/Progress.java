package vn.tdkt.archive;

/**
 * How far the pages and records of a batch are.
 *
 * @param failed pages that could not be read
 * @param proposing papers of which no record was proposed yet
 * @param open records that a person still has to look at
 */
public record Progress(
    int pages, int read, int failed, int proposing, int records, int open, int verified) {
  public int waiting() {
    return pages - read - failed;
  }

  /** Nothing changes by itself any more. */
  public boolean isDone() {
    return waiting() == 0 && proposing == 0;
  }
}
