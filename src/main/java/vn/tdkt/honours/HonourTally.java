package vn.tdkt.honours;

import java.util.List;

/**
 * How many awards have these values in common.
 *
 * @param values one for each key by which they were counted
 */
public record HonourTally(List<String> values, long count) {
  public HonourTally {
    values = List.copyOf(values);
  }
}
