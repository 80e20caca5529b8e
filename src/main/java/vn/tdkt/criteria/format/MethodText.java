package vn.tdkt.criteria.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import vn.tdkt.criteria.Decoded;
import vn.tdkt.criteria.Problem;
import vn.tdkt.criteria.model.Method;
import vn.tdkt.kernel.Words;

/**
 * A method as people type it: the short form ("từ 40%: 10; dưới 20%: 0") where it has one, else the
 * full form of season files, in which every method can be written.
 */
public final class MethodText {
  private static final int LONGEST = 10_000;
  private static final LoadSettings READING =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setMaxAliasesForCollections(0)
          .setCodePointLimit(LONGEST)
          .build();
  private static final DumpSettings WRITING =
      DumpSettings.builder().setDefaultFlowStyle(FlowStyle.BLOCK).build();

  private MethodText() {}

  public static String write(Method method) {
    String text = ShortText.write(method);
    return text == null ? full(method) : text;
  }

  /** The family whose short form {@link #write} gives; empty for the full form. */
  public static String kind(Method method) {
    return ShortText.write(method) == null
        ? ""
        : Names.of(method.parts().getFirst().rule().getClass().getSimpleName());
  }

  private static String full(Method method) {
    return new Dump(WRITING).dumpToString(new ItemWriter(new TreeWriter()).method(method));
  }

  /**
   * Reads either form.
   *
   * @param kind the family that the person chose ("bands"), or null: told by the text itself
   */
  public static Decoded<Method> read(@Nullable String kind, String text) {
    if (text.length() > LONGEST) {
      return unreadable("too-long", LONGEST);
    }
    return text.strip().matches("(?s)(rule|parts|modifiers|bounds)\\s*:.*")
        ? readFull(text)
        : ShortText.read(kind, text);
  }

  private static Decoded<Method> readFull(String text) {
    Object tree;
    try {
      tree = new Load(READING).loadFromString(text);
    } catch (YamlEngineException e) {
      return unreadable("rejected", String.valueOf(e.getMessage()));
    }
    Problems problems = new Problems();
    if (!(tree instanceof Map<?, ?> map)) {
      problems.add("want-map");
      return new Decoded.Unreadable<>(problems.found());
    }
    Method method = new ItemReader(new TreeReader()).method(map, problems);
    return problems.found().isEmpty()
        ? new Decoded.Read<>(method)
        : new Decoded.Unreadable<>(problems.found());
  }

  private static Decoded<Method> unreadable(String key, Object argument) {
    String sentence = Words.of("criteria").say("problem." + key, argument);
    return new Decoded.Unreadable<>(List.of(new Problem("", sentence)));
  }
}
