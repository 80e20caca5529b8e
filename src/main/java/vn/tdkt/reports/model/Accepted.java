package vn.tdkt.reports.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.tdkt.facts.Amount;

/**
 * A figure as the people of a report saw it last: what differs since is marked in the text.
 *
 * @param done null where nothing was noted yet
 * @param planned as people read it; empty where nothing was aimed at
 * @param versions of the facts behind it, added up
 */
public record Accepted(UUID indicator, @Nullable Amount done, String planned, long versions) {
  public static Accepted of(Figure figure) {
    return new Accepted(figure.counted().id(), figure.done(), figure.aimed(), figure.versions());
  }
}
