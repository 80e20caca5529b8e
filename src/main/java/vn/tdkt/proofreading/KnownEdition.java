package vn.tdkt.proofreading;

import java.util.List;

/**
 * The number that a contest or an award bears in a year, as it is kept on record.
 *
 * @param names under which papers may name it
 */
public record KnownEdition(List<String> names, int year, int number) {
  public KnownEdition {
    names = List.copyOf(names);
  }
}
