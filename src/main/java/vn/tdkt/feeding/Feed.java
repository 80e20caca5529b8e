package vn.tdkt.feeding;

import java.util.UUID;

/**
 * One figure of a unit that answers a criterion of its block, or is shown beside it.
 *
 * @param leaf key of the criterion
 * @param slot key of the place that it fills; empty where it is only shown beside what is judged
 */
public record Feed(UUID id, String leaf, String slot, Source source) {
  /** Whether it fills a place of the answer. */
  public boolean fills() {
    return !slot.isEmpty();
  }
}
