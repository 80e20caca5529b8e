package vn.tdkt.season.yaml;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A YAML text as maps, lists and texts.
 *
 * @param root null where the text is empty
 * @param places by path: keys and list numbers (from 1) joined by "/"; empty for the root
 */
public record YamlTree(@Nullable Object root, Map<String, Place> places) {
  /** The place of a path, or of the nearest value around it that was written. */
  public Place place(String path) {
    Place place = places.get(path);
    if (place != null) {
      return place;
    }
    int slash = path.lastIndexOf('/');
    return slash >= 0 ? place(path.substring(0, slash)) : places.getOrDefault("", Place.START);
  }
}
