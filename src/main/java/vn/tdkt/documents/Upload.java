package vn.tdkt.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file to be taken in for a unit.
 *
 * @param year the emulation year
 * @param fileName as the sender calls it; nothing in it is trusted
 * @param restricted "Hạn chế": read by right only, and each reading goes on record
 */
public record Upload(
    UUID jurisdiction,
    UUID unit,
    int year,
    @Nullable String fileName,
    DocumentFacts facts,
    boolean restricted) {}
