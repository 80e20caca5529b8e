package vn.tdkt.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Vietnamese words of one module, from {@code messages/<module>.properties}. Templates are cut
 * once at their {0}, {1} …, because one recalculation of a block says thousands of sentences.
 */
public final class Words {
  /** Other braces are text: examples of rules have them. */
  private static final Pattern SLOT = Pattern.compile("\\{(\\d+)\\}");

  private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

  private final String module;
  private final Map<String, Template> templates;

  private Words(String module, Map<String, Template> templates) {
    this.module = module;
    this.templates = Map.copyOf(templates);
  }

  /** The words of a module; read once. */
  public static Words of(String module) {
    return LOADED.computeIfAbsent(module, Words::load);
  }

  /**
   * The sentence with its arguments; a {@link Score} is written the Vietnamese way.
   *
   * @throws MissingResourceException if the module has no such key
   */
  public String say(String key, @Nullable Object... arguments) {
    Template template = templates.get(key);
    if (template == null) {
      throw new MissingResourceException("no words for " + key, module, key);
    }
    return template.fill(arguments);
  }

  /** The words whose keys begin so, by the rest of their keys. */
  public Words under(String beginning) {
    Map<String, Template> some = new HashMap<>();
    templates.forEach(
        (key, template) -> {
          if (key.startsWith(beginning)) {
            some.put(key.substring(beginning.length()), template);
          }
        });
    return new Words(module, some);
  }

  public boolean has(String key) {
    return templates.containsKey(key);
  }

  /** All keys, for the test that words and uses match both ways. */
  public Set<String> keys() {
    return templates.keySet();
  }

  private static Words load(String module) {
    Properties properties = new Properties();
    try (InputStream in = Words.class.getResourceAsStream("/messages/" + module + ".properties")) {
      if (in == null) {
        throw new MissingResourceException("no words for module " + module, module, "");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, Template> templates = new HashMap<>();
    properties
        .stringPropertyNames()
        .forEach(k -> templates.put(k, Template.of(properties.getProperty(k))));
    return new Words(module, templates);
  }

  /** Literal pieces and between them the numbers of the arguments; joined without a buffer. */
  private record Template(List<String> pieces, List<Integer> slots) {
    static Template of(String text) {
      List<String> pieces = new ArrayList<>();
      List<Integer> slots = new ArrayList<>();
      int from = 0;
      Matcher slot = SLOT.matcher(text);
      while (slot.find()) {
        pieces.add(text.substring(from, slot.start()));
        slots.add(Integer.valueOf(slot.group(1)));
        from = slot.end();
      }
      pieces.add(text.substring(from));
      return new Template(List.copyOf(pieces), List.copyOf(slots));
    }

    String fill(@Nullable Object[] arguments) {
      if (slots.isEmpty()) {
        return pieces.getFirst();
      }
      String[] said = new String[pieces.size() + slots.size()];
      for (int i = 0; i < slots.size(); i++) {
        said[2 * i] = pieces.get(i);
        said[2 * i + 1] = written(arguments[slots.get(i)]);
      }
      said[2 * slots.size()] = pieces.getLast();
      return String.join("", said);
    }

    private static String written(@Nullable Object argument) {
      return argument instanceof Score score ? score.text() : String.valueOf(argument);
    }
  }
}
