package vn.tdkt.facts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that a unit counts.
 *
 * @param what as people name it: "hội nghị thông tin chuyên đề"
 * @param measure the unit of measure: "hội nghị", "%", "đồng"
 * @param within the figure to which it belongs, or null
 */
public record Indicator(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    String what,
    String measure,
    Gathering gathering,
    @Nullable Within within) {
  /**
   * @param breakdown by what the whole is broken down, such as "lĩnh vực"; empty where there is but
   *     one breakdown, and for what is only counted within it
   */
  public record Within(UUID whole, Share share, String breakdown) {}
}
