package vn.tdkt.block.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind one cell.
 *
 * @param wording the rule as printed, or null
 * @param reason the line that says where the unit's points come from
 * @param block the block's figure in words, or null before there is one
 * @param refusal why the one who looks does not score it, or null
 * @param command for the acts on the whole row and the whole column
 */
public record Panel(
    String address,
    String unit,
    String unitName,
    String leaf,
    String ref,
    String name,
    @Nullable String wording,
    String max,
    String self,
    String reason,
    List<String> steps,
    List<String> explanations,
    List<Proof> evidence,
    @Nullable String block,
    List<Past> history,
    @Nullable String refusal,
    boolean acceptable,
    int openInColumn,
    UUID command) {
  /** A place in a file that stands as evidence. */
  public record Proof(String text, String address) {}

  /** An earlier or the present version. */
  public record Past(String time, String round, String points, String by, String reason) {}
}
