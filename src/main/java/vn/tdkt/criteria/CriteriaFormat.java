package vn.tdkt.criteria;

import java.util.Map;

/**
 * A criteria set as a plain tree of maps, lists and texts (all scalars are texts), for season files
 * and for storing. Strict: what is unknown or wrong is told with its path.
 */
public final class CriteriaFormat {
  private CriteriaFormat() {}

  public static Map<String, Object> write(CriteriaSet set) {
    throw new UnsupportedOperationException("follows");
  }

  public static Decoded<CriteriaSet> read(Object tree) {
    throw new UnsupportedOperationException("follows");
  }
}
