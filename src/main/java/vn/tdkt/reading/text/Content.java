package vn.tdkt.reading.text;

import java.util.List;
import vn.tdkt.kernel.Finding;
import vn.tdkt.reading.Block;
import vn.tdkt.reading.FileKind;

/** What a reader found in a file. */
public record Content(FileKind kind, List<Block> blocks, List<Finding> remarks) {}
