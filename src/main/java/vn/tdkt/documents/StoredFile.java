package vn.tdkt.documents;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tdkt.kernel.Texts;

/**
 * A unit's file. Two units that hold the same file hold two of these, and neither can learn of the
 * other.
 *
 * @param year the emulation year
 * @param size in bytes
 * @param pages 1 or more; null where the kind has no fixed pages
 * @param restricted "Hạn chế": read by right only, and each reading goes on record (REQ-192)
 */
public record StoredFile(
    UUID id,
    UUID jurisdiction,
    UUID unit,
    int year,
    String name,
    FileType type,
    long size,
    @Nullable Integer pages,
    DocumentFacts facts,
    boolean restricted,
    String uploadedBy,
    Instant uploadedAt,
    long version) {

  /** Name, number, issuer and subject in lower case without accents. */
  public String searchText() {
    return Stream.of(name, facts.number(), facts.issuer(), facts.subject())
        .filter(Objects::nonNull)
        .map(Texts::folded)
        .collect(Collectors.joining(" | "));
  }

  StoredFile described(DocumentFacts newFacts, boolean nowRestricted) {
    return new StoredFile(
        id,
        jurisdiction,
        unit,
        year,
        name,
        type,
        size,
        pages,
        newFacts,
        nowRestricted,
        uploadedBy,
        uploadedAt,
        version);
  }

  /** The same with the version that the person saw. */
  StoredFile at(long seenVersion) {
    return new StoredFile(
        id,
        jurisdiction,
        unit,
        year,
        name,
        type,
        size,
        pages,
        facts,
        restricted,
        uploadedBy,
        uploadedAt,
        seenVersion);
  }

  /** True where the file has a page of this number to point to. */
  boolean hasPage(int page) {
    return page >= 1 && (pages == null || page <= pages);
  }
}
