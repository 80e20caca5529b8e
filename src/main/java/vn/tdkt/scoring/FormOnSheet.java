package vn.tdkt.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Word file of the office that is the form of a sheet.
 *
 * @param file as the module of documents keeps it
 * @param base the handing out after which somebody edited it; null for one that comes fresh
 * @param givenAt when it was last handed out filled, or null
 */
public record FormOnSheet(
    UUID id,
    SheetId sheet,
    UUID file,
    String name,
    @Nullable UUID base,
    String by,
    Instant at,
    @Nullable Instant givenAt) {}
