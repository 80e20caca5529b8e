package vn.tdkt.reading.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;
import vn.tdkt.reading.Layout;

/**
 * What a reader found in a file.
 *
 * @param layout how it is set, or null where its kind does not tell
 */
public record Content(
    FileKind kind, List<Block> blocks, List<Finding> remarks, @Nullable Layout layout) {
  public Content(FileKind kind, List<Block> blocks, List<Finding> remarks) {
    this(kind, blocks, remarks, null);
  }
}
