package vn.tdkt.season.yaml;

import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Maps, lists and texts as YAML that {@link YamlReader} reads back. */
public final class YamlWriter {
  private static final int WIDTH = 100;

  private YamlWriter() {}

  public static String write(Object tree) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setSchema(new FailsafeSchema())
            .setDereferenceAliases(true)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .build();
    return new Dump(settings).dumpToString(tree);
  }
}
