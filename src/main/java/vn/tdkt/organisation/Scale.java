package vn.tdkt.organisation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels of one kind, as they hold in a province or ministry.
 *
 * @param levels the highest first
 * @param decision by which the province declared them; empty for what is common
 * @param valid null for what is common
 */
public record Scale(
    ScaleKind kind, List<String> levels, String decision, @Nullable Validity valid) {
  public Scale {
    levels = List.copyOf(levels);
  }

  static Scale common(ScaleKind kind) {
    return new Scale(kind, kind.common(), "", null);
  }

  public String said() {
    return String.join(" – ", levels);
  }
}
