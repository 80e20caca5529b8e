package vn.tdkt.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place in a file that proves something (minh chứng): the whole file, a page, a passage. Any
 * number of criteria may refer to one (REQ-102).
 *
 * @param page from 1; null for the whole file
 * @param passage the words that matter, as printed; null where the page says it all
 */
public record Evidence(
    UUID id, UUID file, String fileName, @Nullable Integer page, @Nullable String passage) {}
