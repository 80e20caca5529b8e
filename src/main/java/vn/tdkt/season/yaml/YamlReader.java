package vn.tdkt.season.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.tdkt.kernel.Texts;

/**
 * Builds the tree straight from the parser's events: nothing is resolved, so no scalar becomes a
 * number, a date or an object, and every value keeps its place.
 */
public final class YamlReader {
  private static final int DEEPEST = 64;

  private final Iterator<Event> events;
  private final Map<String, Place> places = new HashMap<>();

  private YamlReader(Iterator<Event> events) {
    this.events = events;
  }

  /**
   * Reads a text of one document.
   *
   * @throws YamlFault if it is no YAML, or uses what we do not read
   */
  public static YamlTree read(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new YamlReader(new Parse(settings).parseString(text).iterator()).document();
    } catch (MarkedYamlEngineException e) {
      Place place = e.getProblemMark().map(Place::of).orElse(Place.START);
      throw YamlFault.at(place, "syntax", e.getProblem());
    } catch (YamlEngineException e) {
      throw YamlFault.at(Place.START, "syntax", String.valueOf(e.getMessage()));
    }
  }

  private YamlTree document() {
    Object root = null;
    boolean found = false;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent && found) {
        throw YamlFault.at(place(event), "documents");
      }
      if (event instanceof NodeEvent node) {
        root = value(node, "", 0);
        found = true;
      }
    }
    return new YamlTree(root, Map.copyOf(places));
  }

  private @Nullable Object value(NodeEvent event, String path, int depth) {
    places.putIfAbsent(path, place(event));
    if (event instanceof AliasEvent || event.getAnchor().isPresent()) {
      throw YamlFault.at(place(event), "alias");
    }
    if (depth > DEEPEST) {
      throw YamlFault.at(place(event), "deep", DEEPEST);
    }
    return switch (event) {
      case ScalarEvent scalar -> text(scalar);
      case SequenceStartEvent sequence -> list(sequence, path, depth);
      case MappingStartEvent mapping -> map(mapping, path, depth);
      default -> throw new IllegalStateException(event.toString());
    };
  }

  /** Nothing written after a key is null; "" is a text. */
  private static @Nullable String text(ScalarEvent scalar) {
    untagged(scalar, scalar.getTag().isPresent());
    return scalar.isPlain() && scalar.getValue().isEmpty() ? null : Texts.nfc(scalar.getValue());
  }

  private List<@Nullable Object> list(SequenceStartEvent start, String path, int depth) {
    untagged(start, start.getTag().isPresent());
    List<@Nullable Object> list = new ArrayList<>();
    while (events.next() instanceof NodeEvent node) {
      list.add(value(node, below(path, String.valueOf(list.size() + 1)), depth + 1));
    }
    return list;
  }

  private Map<String, @Nullable Object> map(MappingStartEvent start, String path, int depth) {
    untagged(start, start.getTag().isPresent());
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (events.next() instanceof NodeEvent node) {
      if (!(node instanceof ScalarEvent scalar)) {
        throw YamlFault.at(place(node), "key");
      }
      String key = Texts.nfc(scalar.getValue());
      String here = below(path, key);
      if (map.containsKey(key)) {
        throw YamlFault.at(place(node), "twice", key, place(here).line());
      }
      places.put(here, place(node));
      map.put(key, value((NodeEvent) events.next(), here, depth + 1));
    }
    return map;
  }

  private static void untagged(NodeEvent event, boolean tagged) {
    if (tagged) {
      throw YamlFault.at(place(event), "tag");
    }
  }

  private Place place(String path) {
    return places.getOrDefault(path, Place.START);
  }

  private static Place place(Event event) {
    return event.getStartMark().map((Mark mark) -> Place.of(mark)).orElse(Place.START);
  }

  private static String below(String path, String step) {
    return path.isEmpty() ? step : path + "/" + step;
  }
}
