package vn.tdkt.criteria;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tdkt.criteria.format.TreeFormat;

/**
 * A criteria set as a plain tree of maps, lists and texts (all scalars are texts), for season files
 * and for storing. Strict: what is unknown or wrong is told with its path.
 */
public final class CriteriaFormat {
  private CriteriaFormat() {}

  public static Map<String, Object> write(CriteriaSet set) {
    return TreeFormat.write(set);
  }

  public static Decoded<CriteriaSet> read(@Nullable Object tree) {
    return TreeFormat.readSet(tree);
  }
}
