package vn.tdkt.initiatives;

import java.time.LocalDate;
import java.util.UUID;
import vn.tdkt.kernel.Score;

/**
 * The share of votes that the councils of a province need from a day on, as a paper of the province
 * says. Where there is none, votes are shown and bar nothing.
 *
 * @param influence for recognition in which scope
 * @param percent of those present, at least
 * @param source the paper that says so
 */
public record VoteRule(
    UUID id, UUID jurisdiction, Influence influence, LocalDate from, Score percent, String source) {
  /** "/sang-kien/quy-dinh/…". */
  public String address() {
    return "/sang-kien/quy-dinh/" + id;
  }
}
