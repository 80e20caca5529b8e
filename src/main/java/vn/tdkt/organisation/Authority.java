package vn.tdkt.organisation;

import java.util.UUID;
import vn.tdkt.kernel.Texts;

/**
 * A body outside the tree that launches, assigns, receives or confers (REQ-17, REQ-18).
 *
 * @param level one of the levels of authority of the province
 */
public record Authority(UUID id, String name, String level, Validity valid) {
  /** Whether the text, folded, is part of what the line says. */
  public boolean matches(String folded) {
    return Texts.folded(name + " " + level).contains(folded);
  }
}
