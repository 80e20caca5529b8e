package vn.tdkt.season;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Words;

/**
 * One map of a season file.
 *
 * @param path where it stands; empty for the whole file
 * @param notes takes what is wrong: a path and a sentence
 */
record Fields(Map<?, ?> map, String path, BiConsumer<String, String> notes) {
  private static final Words WORDS = Words.of("season");

  String path(String key) {
    return path.isEmpty() ? key : path + "/" + key;
  }

  /** Whatever else is written is noted. */
  void only(Set<String> keys) {
    for (Object key : map.keySet()) {
      if (!keys.contains(String.valueOf(key))) {
        note(String.valueOf(key), "field.unknown", key);
      }
    }
  }

  @Nullable String text(String key) {
    return switch (map.get(key)) {
      case null -> null;
      case String text -> text;
      default -> {
        note(key, "field.text");
        yield null;
      }
    };
  }

  /** A text that must be there; empty where it is not, which is noted. */
  String needed(String key) {
    String text = text(key);
    if (text == null || text.isEmpty()) {
      note(key, "field.missing", key);
      return "";
    }
    return text;
  }

  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Object one : list(key)) {
      if (one instanceof String text) {
        texts.add(text);
      } else {
        note(key + "/" + (texts.size() + 1), "field.text");
      }
    }
    return texts;
  }

  /** Key and text, in written order. */
  Map<String, String> labels(String key) {
    Map<String, String> labels = new LinkedHashMap<>();
    Fields inner = map.get(key) == null ? null : map(key);
    if (inner != null) {
      inner.map.keySet().forEach(k -> labels.put((String) k, inner.needed((String) k)));
    }
    return labels;
  }

  @Nullable Fields map(String key) {
    if (map.get(key) instanceof Map<?, ?> inner) {
      return new Fields(inner, path(key), notes);
    }
    note(key, "field.map", key);
    return null;
  }

  List<Fields> maps(String key) {
    List<Fields> maps = new ArrayList<>();
    List<?> written = list(key);
    for (int i = 0; i < written.size(); i++) {
      String here = key + "/" + (i + 1);
      if (written.get(i) instanceof Map<?, ?> inner) {
        maps.add(new Fields(inner, path(here), notes));
      } else {
        note(here, "field.map", here);
      }
    }
    return maps;
  }

  private List<?> list(String key) {
    return switch (map.get(key)) {
      case null -> List.of();
      case List<?> list -> list;
      default -> {
        note(key, "field.list", key);
        yield List.of();
      }
    };
  }

  private void note(String key, String sentence, Object... arguments) {
    notes.accept(path(key), WORDS.say(sentence, arguments));
  }
}
