package vn.tdkt.criteria;

import java.util.List;

/**
 * What a set must know about a unit itself before it can score it (M20 to M22).
 *
 * @param attribute such as "tổ chức đảng"
 * @param values that make a difference, in the order in which the set names them
 * @param open true where a unit may also be something that the set does not name
 */
public record UnitQuestion(String attribute, List<String> values, boolean open) {
  public UnitQuestion {
    values = List.copyOf(values);
  }
}
