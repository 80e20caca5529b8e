package vn.tdkt.reading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;

/**
 * A file as it was read.
 *
 * @param remarks what a person should know of the reading itself: an old encoding, tracked changes,
 *     hidden rows, a page without text
 * @param layout how it is set, or null where its kind does not tell
 */
public record ReadDocument(
    String fileName,
    FileKind kind,
    List<Block> blocks,
    List<Finding> remarks,
    @Nullable Layout layout) {
  public ReadDocument {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  public ReadDocument(String fileName, FileKind kind, List<Block> blocks, List<Finding> remarks) {
    this(fileName, kind, blocks, remarks, null);
  }

  public Stream<Paragraph> paragraphs() {
    return blocks.stream().filter(Paragraph.class::isInstance).map(Paragraph.class::cast);
  }

  public Stream<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast);
  }
}
