package vn.tdkt.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.documents.StoredFile;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.Field;
import vn.tdkt.scoring.EvidenceUse;

/**
 * Evidence of one leaf.
 *
 * @param parts the leaf as a whole, then each of its explanations that has evidence
 * @param files of the unit in that year, to choose from
 * @param target what the new evidence proves, where there is a choice
 */
public record EvidenceView(
    String address,
    String leaf,
    String name,
    boolean editable,
    List<Part> parts,
    List<StoredFile> files,
    List<Field> target) {
  /** What stands for one thing. */
  public record Part(String what, List<EvidenceUse> uses) {}

  public String t(String key, @Nullable Object... arguments) {
    return Words.of("scoring").say(key, arguments);
  }
}
