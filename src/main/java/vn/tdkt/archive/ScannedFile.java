package vn.tdkt.archive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of a batch.
 *
 * @param document the file among all files of the unit
 * @param problem one sentence where it cannot be read, or null
 * @param record the record of the paper
 */
public record ScannedFile(
    UUID id,
    UUID batch,
    UUID document,
    String name,
    int pages,
    int read,
    @Nullable String problem,
    UUID record,
    RecordState state) {}
