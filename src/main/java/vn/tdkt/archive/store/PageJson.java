package vn.tdkt.archive.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.Certainty;
import vn.tdkt.reading.Paragraph;
import vn.tdkt.reading.Table;

/** What stands on a page as JSON and back, so that a paper is put together once all are read. */
final class PageJson {
  private static final TypeReference<List<Block>> BLOCKS = new TypeReference<>() {};

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addMixIn(Block.class, KindOfBlock.class)
          .addMixIn(Certainty.class, KindOfCertainty.class)
          .changeDefaultVisibility(
              seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private PageJson() {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "text"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
  })
  private interface KindOfBlock {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Certainty.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Certainty.Converted.class, name = "converted"),
    @JsonSubTypes.Type(value = Certainty.Guessed.class, name = "guessed"),
    @JsonSubTypes.Type(value = Certainty.Restored.class, name = "restored")
  })
  private interface KindOfCertainty {}

  static String write(List<Block> blocks) {
    return JSON.writerFor(BLOCKS).writeValueAsString(blocks);
  }

  static List<Block> read(String json) {
    return JSON.readValue(json, BLOCKS);
  }
}
